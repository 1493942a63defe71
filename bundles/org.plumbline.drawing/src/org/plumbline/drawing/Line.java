package org.plumbline.drawing;

/** A straight line between two points. */
public record Line(Point from, Point to, Stroke stroke) implements Shape {

    /** A line given by its four coordinates. */
    public static Line of(double x1, double y1, double x2, double y2, Stroke stroke) {
        return new Line(new Point(x1, y1), new Point(x2, y2), stroke);
    }

    @Override
    public Line mirrored(double width) {
        return new Line(from.mirrored(width), to.mirrored(width), stroke);
    }

    @Override
    public Line scaled(double factor) {
        return new Line(from.scaled(factor), to.scaled(factor), stroke.scaled(factor));
    }
}
