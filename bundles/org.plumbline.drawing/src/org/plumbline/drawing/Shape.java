package org.plumbline.drawing;

/**
 * One element of a {@link Drawing}. Coordinates are CSS pixels (1/96 inch) from the top left corner, y grows downwards.
 */
public sealed interface Shape permits Rect, Line, Polyline, Polygon, Circle, Outline, Label, Group {

    /**
     * This shape seen in a mirror: what was {@code d} from the left edge is {@code d} from the right edge.
     * Letters stay readable; only their place and their anchor change.
     *
     * @param width width of the drawing in pixels
     */
    Shape mirrored(double width);

    /** The same shape in a drawing that is that many times as large. */
    Shape scaled(double factor);
}
