package org.plumbline.documents.docx;

/** Turns lengths into those of the format. */
final class Length {

    private static final double TWIPS_PER_MILLIMETRE = 1440 / 25.4;
    private static final int EMUS_PER_TWIP = 635;
    private static final int EMUS_PER_PIXEL = 9525;

    private Length() {
    }

    /** Twentieths of a point. */
    static int twips(double millimetres) {
        return (int) Math.round(millimetres * TWIPS_PER_MILLIMETRE);
    }

    /** English metric units, in which pictures are measured. */
    static long emus(int twips) {
        return (long) twips * EMUS_PER_TWIP;
    }

    /** English metric units of pixels, 96 to the inch. */
    static long emus(double pixels) {
        return Math.max(1, Math.round(pixels * EMUS_PER_PIXEL));
    }
}
