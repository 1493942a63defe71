package org.plumbline.dsl.project;

import java.util.List;

/**
 * Takes words out of a text so that nothing else in it moves: blanks come in their place, and lines stay lines.
 *
 * @param text as it is written
 */
record Blanks(String text) {

    /**
     * A part of the text.
     *
     * @param from where it begins
     * @param to where it ends
     * @param isBlock whether it is taken out as a whole with its blocks; braces that close what lies around it stay
     */
    record Range(int from, int to, boolean isBlock) {
    }

    /** What may be wrong where something does not fit: the word, its line with the block that begins there, or that with what belongs to it. */
    List<Range> around(int offset, int length) {
        int start = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
        int end = closed(start, lineEnd(offset));
        return List.of(new Range(offset, Math.min(text.length(), offset + length), false), new Range(start, end, true),
                new Range(start, closed(start, indented(start, end)), true));
    }

    /** The text with blanks in place of a part. */
    String without(Range range) {
        StringBuilder blank = new StringBuilder(text);
        int depth = 0;
        for (int at = range.from(); at < range.to(); at++) {
            char letter = text.charAt(at);
            depth += letter == '{' ? 1 : 0;
            boolean stays = letter == '\n' || letter == '\r' || range.isBlock() && letter == '}' && depth == 0;
            depth -= letter == '}' && depth > 0 ? 1 : 0;
            if (!stays) {
                blank.setCharAt(at, ' ');
            }
        }
        return blank.toString();
    }

    /** Whether a place lies behind the first line with words that follows a part. */
    boolean isBeyondTheNextLine(Range range, int offset) {
        int at = range.isBlock() ? range.to() : lineEnd(range.to());
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return offset > lineEnd(at);
    }

    /** Where a line ends, or what lies in blocks that begin in it. */
    private int closed(int start, int end) {
        int depth = 0;
        for (int at = start; at < text.length(); at++) {
            char letter = text.charAt(at);
            depth += letter == '{' ? 1 : letter == '}' && depth > 0 ? -1 : 0;
            if (at >= end && depth == 0) {
                return lineEnd(at);
            }
        }
        return end;
    }

    /** Where the lines end that follow one and are indented deeper. */
    private int indented(int start, int end) {
        int deep = indent(start);
        int at = end;
        while (at < text.length() && indent(at + 1) > deep && lineEnd(at + 1) > at + 1) {
            at = lineEnd(at + 1);
        }
        return at;
    }

    private int indent(int line) {
        int at = line;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at - line;
    }

    private int lineEnd(int offset) {
        int end = text.indexOf('\n', Math.min(offset, text.length()));
        return end < 0 ? text.length() : end;
    }
}
