package org.plumbline.diagram.layout;

import org.plumbline.drawing.Point;

/** Where something lies: the place of its upper left corner, and its size, in pixels. */
public record Box(double x, double y, double width, double height) {

    /** The room that a level or upright line takes. */
    static Box around(Point from, Point to) {
        return new Box(Math.min(from.x(), to.x()), Math.min(from.y(), to.y()), Math.abs(from.x() - to.x()), Math.abs(from.y() - to.y()));
    }

    /** Its middle. */
    public Point center() {
        return new Point(x + width / 2, y + height / 2);
    }

    /** The same box elsewhere. */
    public Box moved(double right, double down) {
        return new Box(x + right, y + down, width, height);
    }

    /** Whether the two have a place in common. */
    public boolean overlaps(Box other) {
        return x < other.x + other.width && other.x < x + width && y < other.y + other.height && other.y < y + height;
    }
}
