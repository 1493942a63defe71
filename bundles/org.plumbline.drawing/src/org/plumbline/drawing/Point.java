package org.plumbline.drawing;

/** A place in a {@link Drawing}, in pixels from the top left corner. */
public record Point(double x, double y) {

    /** The same height, measured from the right edge of a drawing of that width. */
    public Point mirrored(double width) {
        return new Point(width - x, y);
    }

    /** The same place in a drawing of another scale. */
    public Point scaled(double factor) {
        return new Point(x * factor, y * factor);
    }
}
