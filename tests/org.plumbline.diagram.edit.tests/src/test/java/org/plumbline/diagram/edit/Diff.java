package org.plumbline.diagram.edit;

import java.util.ArrayList;
import java.util.List;

/** How a text differs from another one: lines that go and come, each with the line before it, which tells where. */
final class Diff {

    private Diff() {
    }

    static List<String> of(String before, String after) {
        List<String> old = before.lines().toList();
        List<String> now = after.lines().toList();
        int[][] common = common(old, now);
        List<String> lines = new ArrayList<>();
        int i = 0;
        int j = 0;
        int told = -1;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                i++;
                j++;
                continue;
            }
            if (told != i && i > 0) {
                lines.add("@" + i + "  " + old.get(i - 1));
            }
            if (i < old.size() && (j == now.size() || common[i + 1][j] >= common[i][j + 1])) {
                lines.add("- " + old.get(i++));
            } else {
                lines.add("+ " + now.get(j++));
            }
            told = i;
        }
        return lines;
    }

    private static int[][] common(List<String> old, List<String> now) {
        int[][] common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(now.get(j)) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
