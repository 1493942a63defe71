package org.plumbline.validation.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Words that are known, from a list in this package: separated by blanks, with remarks on lines that begin with #.
 *
 * @param words the words
 */
record Vocabulary(Set<String> words) {

    /** Joins the words of a compound without being one of them: cases-per-month. */
    private static final Set<String> JOINTS = Set.of("per", "a", "an", "of", "in", "and");

    /** Reads a list. */
    static Vocabulary read(String file) {
        try (InputStream stream = Vocabulary.class.getResourceAsStream(file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return new Vocabulary(lines.lines().filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Stream.of(line.split("\\s+"))).filter(word -> !word.isEmpty())
                    .collect(Collectors.toUnmodifiableSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** These words and further ones. */
    Vocabulary and(Stream<String> further) {
        return new Vocabulary(Stream.concat(words.stream(), further).collect(Collectors.toUnmodifiableSet()));
    }

    /**
     * Whether a word is known, or is made of a known one and what tells more about it, joined by hyphens: online-sessions,
     * cases-per-month. A stroke, as in mg/l, stands between two of them.
     */
    boolean knows(String word) {
        int stroke = word.indexOf('/');
        return stroke < 0 ? knowsWhole(word) : knowsWhole(word.substring(0, stroke)) && knowsWhole(word.substring(stroke + 1));
    }

    private boolean knowsWhole(String word) {
        List<String> parts = List.of(word.split("-", -1));
        return words.contains(word) || IntStream.range(0, parts.size()).allMatch(at -> fits(parts, at));
    }

    /** Of the words on one side of a joint, the last one says what is counted. */
    private boolean fits(List<String> parts, int at) {
        boolean isLast = at + 1 == parts.size() || JOINTS.contains(parts.get(at + 1));
        boolean isJoint = JOINTS.contains(parts.get(at));
        return isLast ? words.contains(parts.get(at)) : !parts.get(at).isEmpty() && (!isJoint || at > 0);
    }
}
