package org.plumbline.documents.docx;

import org.plumbline.documents.theme.PaperSize;

/**
 * A page: its paper and margins, all in twentieths of a point.
 *
 * @param landscape whether the longer side lies
 */
record Sheet(PaperSize paper, boolean landscape) {

    private static final double SIDE = 18;
    private static final double TOP = 22;
    private static final double BOTTOM = 20;
    private static final double EDGE = 10;

    int width() {
        return Length.twips(landscape ? paper.height() : paper.width());
    }

    int height() {
        return Length.twips(landscape ? paper.width() : paper.height());
    }

    int side() {
        return Length.twips(SIDE);
    }

    int top() {
        return Length.twips(TOP);
    }

    int bottom() {
        return Length.twips(BOTTOM);
    }

    /** Between the edge of the paper and the running header or footer. */
    int edge() {
        return Length.twips(EDGE);
    }

    /** Width of the text. */
    int textWidth() {
        return width() - 2 * side();
    }

    /** Height of the text. */
    int textHeight() {
        return height() - top() - bottom();
    }
}
