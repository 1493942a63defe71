package org.plumbline.dsl.conversion;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that somebody probably meant. */
public final class NearestWord {

    private final List<String> words;

    /** @param words the words that there are; of equally near ones the first is taken */
    public NearestWord(Collection<String> words) {
        this.words = List.copyOf(words);
    }

    /** The nearest word, if it takes at most two changed letters, and at most a third of the word's. */
    public Optional<String> to(String written) {
        String small = written.toLowerCase(Locale.ROOT);
        return words.stream()
                .filter(word -> distance(small, word) <= Math.min(2, Math.max(1, word.length() / 3)))
                .min(Comparator.comparingInt(word -> distance(small, word)));
    }

    /** Levenshtein distance: how many letters are to be put in, taken out or changed. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
