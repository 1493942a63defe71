package org.plumbline.drawing.text;

/** Tells how much room a text takes, so that charts can be laid out without a display and without the machine's fonts. */
public interface TextMetrics {

    /** Width of one line of text in pixels. */
    double width(String text, FontSpec font);

    /** Distance between two base lines in pixels. */
    default double lineHeight(FontSpec font) {
        return font.size() * 1.25;
    }

    /** Height of letters above the base line in pixels. */
    default double ascent(FontSpec font) {
        return font.size() * 0.78;
    }
}
