package org.plumbline.dsl.ide.fix.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the names that may stand at a place and come nearest to the one that is written there and leads nowhere. */
final class NearestNames {

    private static final int MOST = 3;

    private NearestNames() {
    }

    /** At most three of some words, the nearest first. Those are left out of which more than half would have to be changed. */
    static List<String> of(List<String> words, String written) {
        return words.stream().filter(name -> Character.isUpperCase(name.charAt(0)) || name.charAt(0) == '\'')
                .filter(name -> distance(name, written) <= Math.max(name.length(), written.length()) / 2)
                .sorted(Comparator.comparingInt((String name) -> distance(name, written)).thenComparing(Comparator.naturalOrder()))
                .limit(MOST).toList();
    }

    /** How many letters have to be added, taken away or replaced; capitals make no difference. */
    private static int distance(String one, String other) {
        String from = one.toLowerCase(Locale.ROOT);
        String to = other.toLowerCase(Locale.ROOT);
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}
