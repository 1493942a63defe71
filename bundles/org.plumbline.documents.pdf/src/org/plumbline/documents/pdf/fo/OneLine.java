package org.plumbline.documents.pdf.fo;

import org.plumbline.documents.pdf.text.Letters;
import org.plumbline.drawing.text.FontSpec;
import org.plumbline.drawing.text.TextWrap;

/** Measures texts, and cuts them so that they fit on a line. */
record OneLine(Letters letters) {

    private static final int LONGEST = 400;

    /** @param room width of the line in em of its letters */
    String of(String text, double room) {
        return new TextWrap((part, font) -> letters.width(part, font.bold()), FontSpec.regular(1)).cut(head(text), room);
    }

    /** Width of a text on one line, in em; of an endless text that of its beginning. */
    double width(String text, boolean bold) {
        return letters.width(head(text), bold);
    }

    private static String head(String text) {
        String plain = text.strip().replaceAll("\\s+", " ");
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    }
}
