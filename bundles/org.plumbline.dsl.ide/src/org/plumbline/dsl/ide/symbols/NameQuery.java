package org.plumbline.dsl.ide.symbols;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * What somebody typed to find an element by its id or its name. Small and capital letters, and letters with and without accents, count as
 * the same. A query fits an id that holds it, or whose parts begin with its letters ({@code ho} fits {@code HEAD-OPS}), and a name
 * whose words begin with its words, or its letters.
 */
public final class NameQuery {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern PARTS = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|[^\\p{L}\\p{N}]+");

    private final String query;
    private final String letters;

    /** @param typed an empty one fits everything */
    public NameQuery(String typed) {
        query = plain(typed.strip());
        letters = query.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** How well an element fits, 0 best; empty where it does not. */
    public OptionalInt fit(String id, List<String> names) {
        String plain = plain(id);
        if (plain.equals(query)) {
            return OptionalInt.of(0);
        }
        if (plain.startsWith(query)) {
            return OptionalInt.of(1);
        }
        if (names.stream().anyMatch(name -> (" " + plain(name)).contains(" " + query))) {
            return OptionalInt.of(2);
        }
        if (plain.contains(query)) {
            return OptionalInt.of(3);
        }
        if (names.stream().anyMatch(name -> plain(name).contains(query))) {
            return OptionalInt.of(4);
        }
        return !letters.isEmpty() && (initials(id) || names.stream().anyMatch(this::initials)) ? OptionalInt.of(5) : OptionalInt.empty();
    }

    /** Whether the letters typed are the beginnings of the parts of a name, one part after the other. */
    private boolean initials(String name) {
        List<String> parts = PARTS.splitAsStream(name).map(NameQuery::plain).filter(part -> !part.isEmpty()).toList();
        return beginnings(0, parts, 0);
    }

    private boolean beginnings(int from, List<String> parts, int part) {
        if (from == letters.length()) {
            return true;
        }
        if (part == parts.size()) {
            return false;
        }
        for (int end = from + 1; end <= letters.length() && parts.get(part).startsWith(letters.substring(from, end)); end++) {
            if (beginnings(end, parts, part + 1)) {
                return true;
            }
        }
        return false;
    }

    private static String plain(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
