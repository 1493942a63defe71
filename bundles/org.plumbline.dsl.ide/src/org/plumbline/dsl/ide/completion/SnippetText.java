package org.plumbline.dsl.ide.completion;

import java.util.List;
import java.util.stream.Collectors;

/** A text with tab stops in the syntax of LSP's snippets, while it is written. */
final class SnippetText {

    private static final String INDENT = "    ";

    private final StringBuilder text = new StringBuilder();
    private int stops;
    private int depth;
    private boolean atLineStart = true;

    /** A word or sign, with a blank before it where one belongs. */
    SnippetText word(String word) {
        return raw(escaped(word), word.equals(","));
    }

    /** A tab stop that already holds something. */
    SnippetText stop(String proposed) {
        return raw("${" + ++stops + ":" + escaped(proposed) + "}", false);
    }

    /** A tab stop within double quotes. */
    SnippetText quoted() {
        return raw("\"$" + ++stops + "\"", false);
    }

    /** An empty tab stop. */
    SnippetText empty() {
        return raw("$" + ++stops, false);
    }

    /** A tab stop with words to choose from. */
    SnippetText choice(List<String> words) {
        if (words.size() == 1) {
            return stop(words.getFirst());
        }
        String choices = words.stream().map(word -> escaped(word).replace(",", "\\,").replace("|", "\\|")).collect(Collectors.joining(","));
        return raw("${" + ++stops + "|" + choices + "|}", false);
    }

    /** Joins what comes next to what was written last, as the number and the sign of {@code 50%}. */
    SnippetText join(String sign) {
        text.append(escaped(sign));
        return this;
    }

    SnippetText open() {
        raw("{", false);
        depth++;
        return this;
    }

    SnippetText close() {
        depth--;
        return line().raw("}", false);
    }

    SnippetText line() {
        text.append('\n').append(INDENT.repeat(depth));
        atLineStart = true;
        return this;
    }

    boolean hasStops() {
        return stops > 0;
    }

    private SnippetText raw(String piece, boolean attached) {
        if (!atLineStart && !attached) {
            text.append(' ');
        }
        text.append(piece);
        atLineStart = false;
        return this;
    }

    private static String escaped(String plain) {
        return plain.replace("\\", "\\\\").replace("$", "\\$").replace("}", "\\}");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
