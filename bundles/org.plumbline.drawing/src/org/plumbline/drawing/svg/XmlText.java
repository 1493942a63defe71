package org.plumbline.drawing.svg;

/**
 * Makes any text harmless inside XML and HTML: escapes markup, replaces what no such file may hold, and leaves out the
 * combining marks that pile up beyond what any script needs, since a pile cannot be broken and covers its neighbours.
 */
public final class XmlText {

    private static final char REPLACEMENT = '\uFFFD';
    /** Twice of what the richest scripts put on one letter. */
    private static final int MOST_MARKS = 8;

    private XmlText() {
    }

    /** The text for element content and for attribute values in double quotes; line breaks and tabs become spaces. */
    public static String escape(String text) {
        return escape(text, false);
    }

    /** The text for element content whose line breaks count; they become line feeds. */
    public static String escapeLines(String text) {
        return escape(text.replace("\r\n", "\n").replace('\r', '\n'), true);
    }

    private static String escape(String text, boolean lines) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        int marks = 0;
        for (int index = 0; index < text.length(); index += Character.charCount(text.codePointAt(index))) {
            int codePoint = text.codePointAt(index);
            marks = isMark(codePoint) ? marks + 1 : 0;
            if (marks <= MOST_MARKS) {
                append(out, codePoint, lines);
            }
        }
        return out.toString();
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static void append(StringBuilder out, int codePoint, boolean lines) {
        switch (codePoint) {
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '&' -> out.append("&amp;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            case '\n', '\t', '\r' -> out.append(lines ? (char) codePoint : ' ');
            default -> out.appendCodePoint(isAllowed(codePoint) ? codePoint : REPLACEMENT);
        }
    }

    /** The production Char of XML 1.0 without what HTML forbids beyond it: C1 controls and the noncharacters. */
    private static boolean isAllowed(int codePoint) {
        boolean noncharacter = (codePoint & 0xFFFE) == 0xFFFE || codePoint >= 0xFDD0 && codePoint <= 0xFDEF;
        return !noncharacter && (codePoint >= 0x20 && codePoint < 0x7F || codePoint > 0x9F && codePoint < 0xD800 || codePoint > 0xDFFF);
    }
}
