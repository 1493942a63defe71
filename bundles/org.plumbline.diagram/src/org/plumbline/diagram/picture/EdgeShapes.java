package org.plumbline.diagram.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.diagram.layout.Sizes;
import org.plumbline.diagram.view.EdgeView;
import org.plumbline.diagram.view.Label;
import org.plumbline.drawing.Color;
import org.plumbline.drawing.Point;
import org.plumbline.drawing.Polyline;
import org.plumbline.drawing.Rect;
import org.plumbline.drawing.Shape;
import org.plumbline.drawing.Stroke;
import org.plumbline.drawing.Style;
import org.plumbline.drawing.TextAnchor;

/** Draws edges: line, arrows, and up to three labels upon a ground of their own, so that lines do not cross letters. */
final class EdgeShapes {

    private final Sizes sizes;
    private final Offset offset;

    EdgeShapes(Sizes sizes, Offset offset) {
        this.sizes = sizes;
        this.offset = offset;
    }

    List<Shape> lines(EdgeView edge, List<Point> route) {
        List<Point> points = offset.of(route);
        List<Shape> shapes = new ArrayList<>();
        double width = Math.clamp(edge.style().width(), 0.5, 20);
        shapes.add(new Polyline(points, new Stroke(edge.style().color(), width, edge.style().line().dashes())));
        Arrows arrows = new Arrows(edge.style().color(), width);
        arrows.add(edge.style().targetArrow(), points.get(points.size() - 2), points.getLast(), shapes);
        arrows.add(edge.style().sourceArrow(), points.get(1), points.getFirst(), shapes);
        return shapes;
    }

    List<Shape> labels(EdgeView edge, List<Point> route) {
        List<Point> points = offset.of(route);
        List<Shape> shapes = new ArrayList<>();
        label(edge.begin(), along(points, 0.15), shapes);
        label(edge.center(), along(points, 0.5), shapes);
        label(edge.finish(), along(points, 0.85), shapes);
        return shapes;
    }

    private void label(Optional<Label> label, Point middle, List<Shape> shapes) {
        if (label.isEmpty()) {
            return;
        }
        Label text = label.get();
        double width = sizes.width(text.text(), text.style());
        double height = sizes.lineHeight(text.style());
        shapes.add(new Rect(middle.x() - width / 2 - 2, middle.y() - height / 2, width + 4, height, 2, Style.filled(Color.WHITE)));
        Color ink = text.style().color().contrast(Color.WHITE) < 4.5 ? Color.BLACK : text.style().color();
        shapes.add(org.plumbline.drawing.Label.of(text.text(), middle.x(), middle.y() - height / 2 + sizes.ascent(text.style()) + 1,
                Sizes.font(text.style()), ink, TextAnchor.MIDDLE));
    }

    /** The place at a share of the way along a line. */
    private static Point along(List<Point> points, double share) {
        double length = 0;
        for (int i = 1; i < points.size(); i++) {
            length += distance(points.get(i - 1), points.get(i));
        }
        double left = length * share;
        for (int i = 1; i < points.size(); i++) {
            double step = distance(points.get(i - 1), points.get(i));
            if (left <= step && step > 0) {
                double part = left / step;
                Point from = points.get(i - 1);
                Point to = points.get(i);
                return new Point(from.x() + (to.x() - from.x()) * part, from.y() + (to.y() - from.y()) * part);
            }
            left -= step;
        }
        return points.getLast();
    }

    private static double distance(Point from, Point to) {
        return Math.hypot(to.x() - from.x(), to.y() - from.y());
    }
}
