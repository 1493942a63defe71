package org.plumbline.documents.html;

import org.plumbline.drawing.svg.XmlText;

/** Collects HTML. Every text and attribute value that comes in is escaped; only names of elements are taken as they are. */
final class Markup {

    private final StringBuilder out = new StringBuilder(1 << 16);

    /**
     * A start tag.
     *
     * @param attributes names and values in turn; a pair whose value is empty is left out
     */
    Markup open(String element, String... attributes) {
        out.append('<').append(element);
        for (int index = 0; index < attributes.length; index += 2) {
            if (!attributes[index + 1].isEmpty()) {
                out.append(' ').append(attributes[index]).append("=\"").append(XmlText.escape(attributes[index + 1])).append('"');
            }
        }
        out.append('>');
        return this;
    }

    Markup close(String element) {
        out.append("</").append(element).append('>');
        return this;
    }

    Markup text(String text) {
        out.append(XmlText.escape(text));
        return this;
    }

    /** Text whose line breaks count. */
    Markup lines(String text) {
        out.append(XmlText.escapeLines(text));
        return this;
    }

    /** Ends the line of the file, so that files are readable and comparable. */
    Markup line() {
        out.append('\n');
        return this;
    }

    /** Markup made by our own code: a drawing, the style sheet. */
    Markup trusted(String markup) {
        out.append(markup);
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
