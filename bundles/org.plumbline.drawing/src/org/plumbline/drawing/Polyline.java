package org.plumbline.drawing;

import java.util.List;

/** A line through two or more points. */
public record Polyline(List<Point> points, Stroke stroke) implements Shape {

    public Polyline {
        points = List.copyOf(points);
    }

    @Override
    public Polyline mirrored(double width) {
        return new Polyline(points.stream().map(point -> point.mirrored(width)).toList(), stroke);
    }

    @Override
    public Polyline scaled(double factor) {
        return new Polyline(points.stream().map(point -> point.scaled(factor)).toList(), stroke.scaled(factor));
    }
}
