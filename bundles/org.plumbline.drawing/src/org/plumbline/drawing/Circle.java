package org.plumbline.drawing;

/** A circle around a centre. */
public record Circle(Point center, double radius, Style style) implements Shape {

    @Override
    public Circle mirrored(double width) {
        return new Circle(center.mirrored(width), radius, style.mirrored());
    }

    @Override
    public Circle scaled(double factor) {
        return new Circle(center.scaled(factor), radius * factor, style.scaled(factor));
    }
}
