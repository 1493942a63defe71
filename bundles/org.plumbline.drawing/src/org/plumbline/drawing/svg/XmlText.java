package org.plumbline.drawing.svg;

import org.plumbline.drawing.text.SafeText;

/** Makes any text harmless inside XML and HTML: escapes markup, and replaces what no such file may hold. */
public final class XmlText {

    private XmlText() {
    }

    /** The text for element content and for attribute values in double quotes; line breaks and tabs become spaces. */
    public static String escape(String text) {
        return escapeMarkup(SafeText.line(text));
    }

    /** The text for element content whose line breaks count; they become line feeds. */
    public static String escapeLines(String text) {
        return escapeMarkup(SafeText.lines(text));
    }

    private static String escapeMarkup(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int index = 0; index < text.length(); index++) {
            char c = text.charAt(index);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return out.toString();
    }
}
