package org.plumbline.drawing.text;

/**
 * Makes any text fit to be shown: replaces what is no character, and leaves out the combining marks that pile up beyond what
 * any script needs, since a pile cannot be broken and covers its neighbours.
 */
public final class SafeText {

    private static final char REPLACEMENT = '\uFFFD';
    private static final int FIRST_MARK = 0x300;
    /** Twice of what the richest scripts put on one letter. */
    private static final int MOST_MARKS = 8;

    private SafeText() {
    }

    /** The text on one line: line breaks and tabs become spaces. */
    public static String line(String text) {
        return isPlain(text) ? text : safe(text, false);
    }

    /** The text with its line breaks, as line feeds, and tabs. */
    public static String lines(String text) {
        return isPlain(text) ? text : safe(text.replace("\r\n", "\n").replace('\r', '\n'), true);
    }

    private static boolean isPlain(String text) {
        for (int index = 0; index < text.length(); index++) {
            char c = text.charAt(index);
            if (c < ' ' || c >= 0x7F && c < 0xA0 || c >= FIRST_MARK) {
                return false;
            }
        }
        return true;
    }

    private static String safe(String text, boolean lines) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        int marks = 0;
        for (int index = 0; index < text.length(); index += Character.charCount(text.codePointAt(index))) {
            int codePoint = text.codePointAt(index);
            marks = isMark(codePoint) ? marks + 1 : 0;
            if (marks <= MOST_MARKS) {
                out.appendCodePoint(safe(codePoint, lines));
            }
        }
        return out.toString();
    }

    /** Whether the character stands on the one before it. */
    static boolean isMark(int codePoint) {
        int type = codePoint < FIRST_MARK ? Character.UNASSIGNED : Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static int safe(int codePoint, boolean lines) {
        return switch (codePoint) {
            case '\n', '\t', '\r' -> lines ? codePoint : ' ';
            default -> isAllowed(codePoint) ? codePoint : REPLACEMENT;
        };
    }

    /** The production Char of XML 1.0 without what HTML forbids beyond it: C1 controls and the noncharacters. */
    private static boolean isAllowed(int codePoint) {
        boolean noncharacter = (codePoint & 0xFFFE) == 0xFFFE || codePoint >= 0xFDD0 && codePoint <= 0xFDEF;
        return !noncharacter && (codePoint >= 0x20 && codePoint < 0x7F || codePoint > 0x9F && codePoint < 0xD800 || codePoint > 0xDFFF);
    }
}
