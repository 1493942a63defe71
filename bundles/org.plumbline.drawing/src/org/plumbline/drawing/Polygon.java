package org.plumbline.drawing;

import java.util.List;

/** A closed area between three or more points. */
public record Polygon(List<Point> points, Style style) implements Shape {

    public Polygon {
        points = List.copyOf(points);
    }

    @Override
    public Polygon mirrored(double width) {
        return new Polygon(points.stream().map(point -> point.mirrored(width)).toList(), style.mirrored());
    }

    @Override
    public Polygon scaled(double factor) {
        return new Polygon(points.stream().map(point -> point.scaled(factor)).toList(), style.scaled(factor));
    }
}
