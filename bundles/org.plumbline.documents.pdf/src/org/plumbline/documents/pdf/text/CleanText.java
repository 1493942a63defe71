package org.plumbline.documents.pdf.text;

/**
 * Makes any text printable: replaces what no file may hold, and leaves out the combining marks that pile up beyond what any
 * script needs, since a pile covers its neighbours.
 */
public final class CleanText {

    private static final int REPLACEMENT = 0xFFFD;
    /** Twice of what the richest scripts put on one letter. */
    private static final int MOST_MARKS = 8;

    private CleanText() {
    }

    /** The text on one line. */
    public static String of(String text) {
        if (text.chars().allMatch(c -> c >= ' ' && c < 0x7F)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int marks = 0;
        for (int index = 0; index < text.length(); index += Character.charCount(text.codePointAt(index))) {
            int codePoint = text.codePointAt(index);
            marks = isMark(codePoint) ? marks + 1 : 0;
            if (marks <= MOST_MARKS) {
                out.appendCodePoint(printable(codePoint));
            }
        }
        return out.toString();
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static int printable(int codePoint) {
        boolean surrogate = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        boolean noncharacter = (codePoint & 0xFFFE) == 0xFFFE || codePoint >= 0xFDD0 && codePoint <= 0xFDEF;
        if (codePoint == '\n' || codePoint == '\t' || codePoint == '\r' || codePoint == 0x2028 || codePoint == 0x2029) {
            return ' ';
        }
        return surrogate || noncharacter || Character.isISOControl(codePoint) ? REPLACEMENT : codePoint;
    }
}
