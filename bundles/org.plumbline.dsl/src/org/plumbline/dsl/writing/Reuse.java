package org.plumbline.dsl.writing;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Finds the written tokens that can go on standing in a part that was made anew: as many as possible in the same order. */
final class Reuse {

    private static final int WORD = 1;
    private static final int VALUE = 4;

    private Reuse() {
    }

    /** For fresh leaves the written ones whose tokens they take over. */
    static Map<Leaf, Leaf> of(List<Leaf> written, List<Leaf> fresh) {
        int[][] best = new int[written.size() + 1][fresh.size() + 1];
        for (int i = written.size() - 1; i >= 0; i--) {
            for (int j = fresh.size() - 1; j >= 0; j--) {
                int with = weight(written.get(i), fresh.get(j));
                best[i][j] = Math.max(Math.max(best[i + 1][j], best[i][j + 1]), with == 0 ? 0 : with + best[i + 1][j + 1]);
            }
        }
        Map<Leaf, Leaf> reused = new IdentityHashMap<>();
        int i = 0;
        int j = 0;
        while (i < written.size() && j < fresh.size()) {
            int with = weight(written.get(i), fresh.get(j));
            if (with > 0 && best[i][j] == with + best[i + 1][j + 1]) {
                reused.put(fresh.get(j++), written.get(i++));
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
        return reused;
    }

    private static int weight(Leaf written, Leaf fresh) {
        if (written.token() == null || !written.token().fits(fresh.part())) {
            return 0;
        }
        if (fresh.feature() == null) {
            return WORD;
        }
        return written.value() == fresh.value() || Features.isSame(written.value(), fresh.value()) ? VALUE : 0;
    }
}
