package org.plumbline.documents.pdf.fo;

/**
 * Where blocks stand.
 *
 * @param width of the lines, in points
 * @param size of the letters, in points
 * @param height of the page, in points
 * @param level of a heading that begins here, 1 to 6
 * @param open whether the blocks stand directly on the page, where running text keeps to a readable width
 */
record Place(double width, double size, double height, int level, boolean open) {

    private static final double LEAST_WIDTH = 30;
    private static final int DEEPEST_HEADING = 6;

    /** The place inside a frame or beside a label that takes that much of the width. */
    Place inside(double taken) {
        return new Place(Math.max(LEAST_WIDTH, width - taken), size, height, level, false);
    }

    Place sized(double other) {
        return new Place(width, other, height, level, open);
    }

    Place under(int heading) {
        return new Place(width, size, height, Math.min(heading, DEEPEST_HEADING), open);
    }

    /** The role of a heading here, for example {@code H2}. */
    String heading() {
        return "H" + Math.min(level, DEEPEST_HEADING);
    }
}
