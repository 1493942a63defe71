package org.plumbline.dsl.writing;

import java.util.ArrayList;
import java.util.List;

/** Lines, blanks and comments of a text, as far as they stand between two tokens. */
final class Lines {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** Where a comment stands; the line break behind it is no part of it. */
    record Comment(int start, int end) {
    }

    private final String text;

    Lines(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    /** Where the line of a place begins, behind a byte-order mark. */
    int start(int offset) {
        int start = offset;
        if (start > 0 && start < text.length() && text.charAt(start - 1) == '\r' && text.charAt(start) == '\n') {
            start--;
        }
        while (start > 0 && !isBreak(text.charAt(start - 1))) {
            start--;
        }
        return start == 0 && !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? Math.min(1, offset) : start;
    }

    /** Where the line of a place ends, before its line break. */
    int end(int offset) {
        int end = offset;
        while (end < text.length() && !isBreak(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Where the next line begins. */
    int next(int offset) {
        int end = end(offset);
        return end + lineBreak(end).length();
    }

    /** Where the line above one begins; -1 for the first line. */
    int previous(int lineStart) {
        if (lineStart == 0 || !isBreak(text.charAt(lineStart - 1))) {
            return -1;
        }
        return start(lineStart - 1);
    }

    /** Whether nothing but blanks stands before a place on its line. */
    boolean startsLine(int offset) {
        return isBlank(start(offset), offset);
    }

    boolean isBlankLine(int offset) {
        return isBlank(start(offset), end(offset));
    }

    boolean isBlank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isSpace(text.charAt(i)) && !isBreak(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    boolean isSameLine(int one, int other) {
        return start(one) == start(other);
    }

    /** The blanks at the beginning of the line of a place. */
    String indent(int offset) {
        int start = start(offset);
        int end = start;
        while (end < text.length() && isSpace(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    /** Where the blanks before a place begin, on its line. */
    int blanksBefore(int offset) {
        int start = offset;
        while (start > start(offset) && isSpace(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** How lines break around a place. */
    String breakNear(int offset) {
        String after = lineBreak(end(offset));
        if (!after.isEmpty()) {
            return after;
        }
        int start = start(offset);
        if (start > 0 && isBreak(text.charAt(start - 1))) {
            return start > 1 && text.charAt(start - 1) == '\n' && text.charAt(start - 2) == '\r' ? "\r\n"
                    : text.substring(start - 1, start);
        }
        return "\n";
    }

    /** The comments between two tokens, in order. */
    List<Comment> comments(int from, int to) {
        List<Comment> comments = new ArrayList<>();
        for (int i = from; i < to - 1; i++) {
            if (text.startsWith("//", i)) {
                comments.add(new Comment(i, Math.min(to, end(i))));
                i = end(i);
            } else if (text.startsWith("/*", i)) {
                int end = text.indexOf("*/", i + 2);
                comments.add(new Comment(i, end < 0 ? to : Math.min(to, end + 2)));
                i = comments.getLast().end() - 1;
            }
        }
        return comments;
    }

    /** Whether a comment takes all the rest of its line. */
    boolean isToLineEnd(Comment comment) {
        return text.startsWith("//", comment.start());
    }

    /**
     * Where what belongs to a token on its line ends: the token itself, or the last comment behind it.
     *
     * @param to where the next token begins, or the text ends
     * @return -1 if the next token stands on the line, or a comment that goes on in the next one
     */
    int trailing(int token, int to) {
        int end = token;
        for (Comment comment : comments(token, to)) {
            if (comment.start() >= end(token)) {
                break;
            }
            if (comment.end() > end(token)) {
                return -1;
            }
            end = comment.end();
        }
        return end(token) < to || to == text.length() ? end : -1;
    }

    /** The line break at a place; empty at the end of the text. */
    private String lineBreak(int offset) {
        if (offset >= text.length()) {
            return "";
        }
        return text.startsWith("\r\n", offset) ? "\r\n" : text.substring(offset, offset + 1);
    }

    static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\u00A0' || c == BYTE_ORDER_MARK;
    }
}
