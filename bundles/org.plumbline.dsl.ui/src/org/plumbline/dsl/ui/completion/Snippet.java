package org.plumbline.dsl.ui.completion;

import java.util.List;

/**
 * A text with places to fill in.
 *
 * @param text without the marks of its places
 * @param stops the places, in the order in which they are visited
 */
record Snippet(String text, List<Stop> stops) {

    Snippet {
        stops = List.copyOf(stops);
    }

    /**
     * A place to fill in.
     *
     * @param number places of one number hold the same; 0 is where the caret ends
     * @param offset in the text of the snippet
     * @param length of what it holds already
     * @param choices what it may hold; empty where that is free
     */
    record Stop(int number, int offset, int length, List<String> choices) {

        Stop {
            choices = List.copyOf(choices);
        }
    }

    /** The same for a line that begins with white space, with the line ends of a document. */
    Snippet indented(String indent, String lineEnd) {
        String lineBegin = lineEnd + indent;
        String lines = text.replace("\n", lineBegin);
        List<Stop> moved = stops.stream().map(stop -> {
            int before = (int) text.substring(0, stop.offset()).chars().filter(sign -> sign == '\n').count();
            return new Stop(stop.number(), stop.offset() + before * (lineBegin.length() - 1), stop.length(), stop.choices());
        }).toList();
        return new Snippet(lines, moved);
    }

    /** A text without places. */
    static Snippet plain(String text) {
        return new Snippet(text, List.of());
    }

    /**
     * Reads the syntax of the language server protocol: {@code $1}, <code>${1:word}</code>, <code>${1|one,other|}</code>, and a
     * backslash before a sign that is to be taken as it is.
     */
    static Snippet read(String written) {
        return new SnippetReader(written).read();
    }
}
