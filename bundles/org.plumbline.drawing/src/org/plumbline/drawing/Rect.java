package org.plumbline.drawing;

/**
 * A rectangle.
 *
 * @param radius radius of its corners, 0 for sharp ones
 */
public record Rect(double x, double y, double width, double height, double radius, Style style) implements Shape {

    /** A rectangle with sharp corners. */
    public static Rect of(double x, double y, double width, double height, Style style) {
        return new Rect(x, y, width, height, 0, style);
    }

    @Override
    public Rect mirrored(double drawingWidth) {
        return new Rect(drawingWidth - x - width, y, width, height, radius, style.mirrored());
    }

    @Override
    public Rect scaled(double factor) {
        return new Rect(x * factor, y * factor, width * factor, height * factor, radius * factor, style.scaled(factor));
    }
}
