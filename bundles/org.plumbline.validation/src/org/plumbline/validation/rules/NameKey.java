package org.plumbline.validation.rules;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is left of a name when all that a reader may overlook is taken away: capitals, accents, punctuation, blanks, articles, forms of
 * “to be”, and the s of the plural. Two names with one key are hard to tell apart; digits and all other words count.
 */
final class NameKey {

    private static final Map<String, Set<String>> SMALL_WORDS = Map.of(
            "en", Set.of("a", "an", "the", "is", "are", "was", "were", "be", "been", "being"),
            "fr", Set.of("le", "la", "les", "l", "un", "une", "des", "du", "de", "d", "est", "sont"),
            "es", Set.of("el", "la", "los", "las", "un", "una", "unos", "unas", "es", "son"));

    private static final int FIRST_BEYOND_ASCII = 128;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final String HYPHENS = "-‐‑";

    private NameKey() {
    }

    /** The key of a name in a language; empty for a name without letters and digits. */
    static String of(String name, String language) {
        int dash = language.indexOf('-');
        String base = (dash < 0 ? language : language.substring(0, dash)).toLowerCase(Locale.ROOT);
        Set<String> small = SMALL_WORDS.getOrDefault(base, Set.of());
        String plain = plain(name).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder();
        StringBuilder word = new StringBuilder();
        for (int at = 0; at < plain.length(); at += Character.charCount(plain.codePointAt(at))) {
            int letter = plain.codePointAt(at);
            if (Character.isLetter(letter) || Character.isDigit(letter)) {
                word.appendCodePoint(letter);
            } else if (!joins(plain, at)) {
                end(word, small, key);
            }
        }
        end(word, small, key);
        return key.toString();
    }

    private static boolean joins(String name, int at) {
        return HYPHENS.indexOf(name.charAt(at)) >= 0 && at > 0 && at + 1 < name.length()
                && Character.isLetter(name.codePointBefore(at)) && Character.isLetter(name.codePointAt(at + 1));
    }

    private static void end(StringBuilder word, Set<String> small, StringBuilder key) {
        String whole = word.toString();
        if (!small.contains(whole)) {
            key.append(singular(whole));
        }
        word.setLength(0);
    }

    /** Without accents; most names have none. */
    private static String plain(String name) {
        return name.chars().allMatch(letter -> letter < FIRST_BEYOND_ASCII) ? name
                : MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    }

    private static String singular(String word) {
        if (word.length() > 4 && word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
        return plural ? word.substring(0, word.length() - 1) : word;
    }
}
