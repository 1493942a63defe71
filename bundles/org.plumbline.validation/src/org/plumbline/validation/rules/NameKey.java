package org.plumbline.validation.rules;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is left of a name when all that a reader may overlook is taken away: capitals, accents, punctuation, blanks, articles, forms of
 * “to be”, and the s of the plural. Two names with one key are hard to tell apart; digits and all other words count.
 */
final class NameKey {

    private static final Map<String, Set<String>> SMALL_WORDS = Map.of(
            "en", Set.of("a", "an", "the", "is", "are", "was", "were", "be", "been", "being"),
            "fr", Set.of("le", "la", "les", "l", "un", "une", "des", "du", "de", "d", "est", "sont"),
            "es", Set.of("el", "la", "los", "las", "un", "una", "unos", "unas", "es", "son"));

    private NameKey() {
    }

    /** The key of a name in a language; empty for a name without letters and digits. */
    static String of(String name, String language) {
        Set<String> small = SMALL_WORDS.getOrDefault(language.toLowerCase(Locale.ROOT).split("-")[0], Set.of());
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
        String joined = plain.replaceAll("(?<=\\p{L})[-‐‑](?=\\p{L})", "");
        return Stream.of(joined.split("[^\\p{L}\\p{Nd}]+")).filter(word -> !word.isEmpty() && !small.contains(word))
                .map(NameKey::singular).collect(Collectors.joining());
    }

    private static String singular(String word) {
        if (word.length() > 4 && word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
        return plural ? word.substring(0, word.length() - 1) : word;
    }
}
