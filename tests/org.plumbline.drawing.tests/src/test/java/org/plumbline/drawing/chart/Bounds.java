package org.plumbline.drawing.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

import org.plumbline.drawing.Circle;
import org.plumbline.drawing.Drawing;
import org.plumbline.drawing.Group;
import org.plumbline.drawing.Label;
import org.plumbline.drawing.Line;
import org.plumbline.drawing.Outline;
import org.plumbline.drawing.Point;
import org.plumbline.drawing.Polygon;
import org.plumbline.drawing.Polyline;
import org.plumbline.drawing.Rect;
import org.plumbline.drawing.Shape;
import org.plumbline.drawing.font.FontSet;
import org.plumbline.drawing.text.PackedTextMetrics;
import org.plumbline.drawing.text.TextMetrics;

/** Where the shapes of a drawing lie. */
record Bounds(double left, double top, double right, double bottom) {

    static final TextMetrics METRICS = new PackedTextMetrics(new FontSet());

    /** All shapes but groups, in painting order. */
    static List<Shape> leaves(Drawing drawing) {
        List<Shape> leaves = new ArrayList<>();
        drawing.shapes().forEach(shape -> collect(shape, leaves));
        return leaves;
    }

    private static void collect(Shape shape, List<Shape> leaves) {
        if (shape instanceof Group group) {
            group.shapes().forEach(child -> collect(child, leaves));
        } else {
            leaves.add(shape);
        }
    }

    static List<String> texts(Drawing drawing) {
        return leaves(drawing).stream().filter(Label.class::isInstance).map(shape -> ((Label) shape).text()).toList();
    }

    boolean isInside(Drawing drawing) {
        double slack = 2.5;
        return left >= -slack && top >= -slack && right <= drawing.size().width() + slack && bottom <= drawing.size().height() + slack;
    }

    static Bounds of(Shape shape) {
        return switch (shape) {
            case Rect rect -> new Bounds(rect.x(), rect.y(), rect.x() + rect.width(), rect.y() + rect.height());
            case Line line -> around(List.of(line.from(), line.to()));
            case Polyline line -> around(line.points());
            case Polygon area -> around(area.points());
            case Circle circle -> new Bounds(circle.center().x() - circle.radius(), circle.center().y() - circle.radius(),
                    circle.center().x() + circle.radius(), circle.center().y() + circle.radius());
            case Label label -> text(label);
            case Outline outline -> throw new AssertionError("No chart draws outlines yet");
            case Group group -> throw new AssertionError("A group is no leaf");
        };
    }

    private static Bounds text(Label label) {
        double width = METRICS.width(label.text(), label.font());
        double before = switch (label.anchor()) {
            case LEFT -> 0;
            case MIDDLE -> width / 2;
            case RIGHT -> width;
        };
        Point at = label.position();
        double size = label.font().size();
        if (label.rotation() != 0) {
            return new Bounds(at.x() - size, at.y() - width / 2, at.x() + size, at.y() + width / 2);
        }
        return new Bounds(at.x() - before, at.y() - size, at.x() - before + width, at.y() + size / 3);
    }

    private static Bounds around(List<Point> points) {
        return new Bounds(min(points.stream().mapToDouble(Point::x)), min(points.stream().mapToDouble(Point::y)),
                points.stream().mapToDouble(Point::x).max().orElseThrow(), points.stream().mapToDouble(Point::y).max().orElseThrow());
    }

    private static double min(DoubleStream values) {
        return values.min().orElseThrow();
    }
}
