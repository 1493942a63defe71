package org.plumbline.documents.pdf.fo;

import java.util.Locale;

import org.plumbline.documents.theme.PaperSize;

/**
 * Sizes on paper, in points: one face for all documents.
 *
 * @param width of the upright page
 * @param height of the upright page
 */
record Paper(double width, double height) {

    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    /** Letters of running text. */
    static final double TEXT = 9.6;
    static final double TABLE = 8.3;
    static final double CAPTION = 8.8;
    static final double CARD = 8.8;
    static final double SMALL = 7.8;
    static final double LEADING = 1.42;
    static final double TABLE_LEADING = 1.34;
    /** Longest line of running text: about 80 letters. */
    static final double MEASURE = 410;

    static final double SIDE = millimetres(21);
    static final double TOP = millimetres(25);
    static final double BOTTOM = millimetres(22);
    static final double HEADER = millimetres(12);
    static final double FOOTER = millimetres(12);

    Paper(PaperSize size) {
        this(millimetres(size.width()), millimetres(size.height()));
    }

    static double millimetres(double length) {
        return length * POINTS_PER_MILLIMETRE;
    }

    /** A length as XSL-FO writes it. */
    static String pt(double length) {
        return String.format(Locale.ROOT, "%.2fpt", length);
    }

    double textWidth(boolean landscape) {
        return (landscape ? height : width) - 2 * SIDE;
    }

    double textHeight(boolean landscape) {
        return (landscape ? width : height) - TOP - BOTTOM;
    }

    Place place(boolean landscape) {
        return new Place(textWidth(landscape), TEXT, textHeight(landscape), 2, true);
    }
}
