package org.plumbline.documents.pdf.fo;

import org.plumbline.drawing.TextDirection;
import org.plumbline.drawing.font.PresentationForms;

import com.ibm.icu.text.Bidi;

/** Puts a line into the order in which it is seen, from left to right: FOP does not do so for text that it retrieves from other pages. */
record VisualOrder(TextDirection direction) {

    String of(String line) {
        String joined = new PresentationForms().of(line);
        Bidi bidi = new Bidi(joined, direction == TextDirection.LEFT_TO_RIGHT ? Bidi.LTR : Bidi.RTL);
        return bidi.isLeftToRight() ? joined : bidi.writeReordered(Bidi.DO_MIRRORING | Bidi.KEEP_BASE_COMBINING);
    }
}
