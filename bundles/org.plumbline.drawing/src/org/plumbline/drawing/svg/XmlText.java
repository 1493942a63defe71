package org.plumbline.drawing.svg;

/** Makes any text harmless inside XML and HTML: escapes markup and replaces what no such file may hold. */
public final class XmlText {

    private static final char REPLACEMENT = '\uFFFD';

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
        text.codePoints().forEach(codePoint -> append(out, codePoint, lines));
        return out.toString();
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
