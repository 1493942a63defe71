package org.plumbline.documents.pdf.fo;

import org.plumbline.documents.pdf.text.Letters;
import org.plumbline.drawing.text.FontSpec;
import org.plumbline.drawing.text.TextWrap;

/** Cuts texts so that they fit on a line. */
record OneLine(Letters letters) {

    private static final int LONGEST = 400;

    /** @param room width of the line in em of its letters */
    String of(String text, double room) {
        String plain = text.strip().replaceAll("\\s+", " ");
        String head = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
        return new TextWrap((part, font) -> letters.width(part, font.bold()), FontSpec.regular(1)).cut(head, room);
    }
}
