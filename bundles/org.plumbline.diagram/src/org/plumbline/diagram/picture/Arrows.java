package org.plumbline.diagram.picture;

import java.util.List;
import org.plumbline.drawing.Circle;
import org.plumbline.drawing.Color;
import org.plumbline.drawing.Point;
import org.plumbline.drawing.Polygon;
import org.plumbline.drawing.Polyline;
import org.plumbline.drawing.Shape;
import org.plumbline.drawing.Stroke;
import org.plumbline.drawing.Style;

/** Draws the ends of edges. Of ends that combine several signs, the first is drawn. */
final class Arrows {

    private static final double LENGTH = 10;
    private static final double HALF = 4.5;

    private final Color color;
    private final double width;

    Arrows(Color color, double width) {
        this.color = color;
        this.width = width;
    }

    /** @param word of the format for the end, such as {@code InputArrow} */
    void add(String word, Point from, Point tip, List<Shape> shapes) {
        double length = Math.hypot(tip.x() - from.x(), tip.y() - from.y());
        if (word.isEmpty() || word.equals("NoDecoration") || length == 0) {
            return;
        }
        Direction along = new Direction(tip, (tip.x() - from.x()) / length, (tip.y() - from.y()) / length);
        boolean filled = word.contains("Fill");
        if (word.startsWith("Dot") || word.equals("CirclePlus")) {
            Point middle = along.at(-HALF, 0);
            shapes.add(new Circle(middle, HALF, style(word.startsWith("Dot"))));
        } else if (word.startsWith("Diamond") || word.startsWith("FillDiamond")) {
            shapes.add(new Polygon(List.of(tip, along.at(-LENGTH, HALF), along.at(-2 * LENGTH, 0), along.at(-LENGTH, -HALF)), style(filled)));
        } else if (word.startsWith("Input")) {
            arrow(word, List.of(along.at(-LENGTH, HALF), tip, along.at(-LENGTH, -HALF)), filled, shapes);
        } else {
            arrow(word, List.of(along.at(0, HALF), along.at(-LENGTH, 0), along.at(0, -HALF)), filled, shapes);
        }
    }

    private void arrow(String word, List<Point> points, boolean filled, List<Shape> shapes) {
        shapes.add(word.contains("Closed") ? new Polygon(points, style(filled)) : new Polyline(points, Stroke.of(color, width)));
    }

    private Style style(boolean filled) {
        return Style.of(filled ? color : Color.WHITE, Stroke.of(color, width));
    }

    /** Places counted from the tip of an arrow: along its line, and to the side of it. */
    private record Direction(Point tip, double right, double down) {

        Point at(double along, double aside) {
            return new Point(tip.x() + right * along - down * aside, tip.y() + down * along + right * aside);
        }
    }
}
