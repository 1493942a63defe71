package org.plumbline.documents.docx;

import org.plumbline.drawing.svg.XmlText;

/** Collects the markup of one part of the file. Texts are escaped here, once; names of elements are taken as they are. */
final class Markup {

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private final StringBuilder out = new StringBuilder(1 << 14);

    /**
     * A start tag.
     *
     * @param attributes names and values in turn
     */
    Markup open(String element, String... attributes) {
        tag(element, attributes);
        out.append('>');
        return this;
    }

    /** An element without content. */
    Markup empty(String element, String... attributes) {
        tag(element, attributes);
        out.append("/>");
        return this;
    }

    /** An element whose attribute {@code w:val} says all. */
    Markup value(String element, String value) {
        return empty(element, "w:val", value);
    }

    /** An element whose attribute {@code w:val} says all. */
    Markup value(String element, int value) {
        return value(element, Integer.toString(value));
    }

    Markup close(String element) {
        out.append("</").append(element).append('>');
        return this;
    }

    Markup text(String text) {
        out.append(XmlText.escape(text));
        return this;
    }

    /** Markup made by our own code. */
    Markup trusted(String markup) {
        out.append(markup);
        return this;
    }

    private void tag(String element, String... attributes) {
        out.append('<').append(element);
        for (int index = 0; index < attributes.length; index += 2) {
            out.append(' ').append(attributes[index]).append("=\"").append(XmlText.escape(attributes[index + 1])).append('"');
        }
    }

    /** The text of a file that holds this markup. */
    String file() {
        return DECLARATION + out;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
