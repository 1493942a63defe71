package org.plumbline.core.text;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Finds the name or word that somebody probably meant. */
public final class NearestName {

    /** No more slips of the pen than these are forgiven. */
    public static final int MOST_SLIPS = 2;

    /** No more names than these are given. */
    public static final int MOST_NAMES = 3;

    /** Nobody types longer names, and comparing them would take too long. */
    private static final int LONGEST_NAME = 200;

    private NearestName() {
    }

    /** The nearest of some names; of equally near ones the first in the alphabet. */
    public static Optional<String> to(String written, Collection<String> names) {
        return all(written, names).stream().findFirst();
    }

    /**
     * The nearest of some names, if they take at most two slips of the pen, and at most a third of the letters. Small and
     * capital letters count as the same. Of equally near names the first three in the alphabet are given.
     */
    public static List<String> all(String written, Collection<String> names) {
        if (written.length() > LONGEST_NAME) {
            return List.of();
        }
        int most = Math.min(MOST_SLIPS, written.length() / 3);
        String small = written.toLowerCase(Locale.ROOT);
        TreeMap<Integer, List<String>> bySlips = names.stream()
                .filter(name -> Math.abs(name.length() - written.length()) <= most)
                .collect(Collectors.groupingBy(name -> distance(small, name.toLowerCase(Locale.ROOT)), TreeMap::new,
                        Collectors.toList()));
        return bySlips.isEmpty() || bySlips.firstKey() > most ? List.of()
                : bySlips.firstEntry().getValue().stream().sorted().limit(MOST_NAMES).toList();
    }

    /**
     * How many letters are to be put in, taken out, changed or swapped with their neighbour: the optimal string alignment
     * distance (Damerau 1964, with each letter touched once).
     */
    static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int step(int[][] cost, String a, String b, int i, int j) {
        int changed = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int least = Math.min(changed, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
