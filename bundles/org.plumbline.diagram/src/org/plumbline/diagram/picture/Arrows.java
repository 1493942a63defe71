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

    private static final double SHORTEST = 10;
    private static final double SLENDER = 0.45;
    /** The outline of an arrow is no thicker than that, however thick its line is. */
    private static final double THICKEST = 2;

    private final Color color;
    private final double width;
    private final double length;
    private final double half;

    Arrows(Color color, double width) {
        this.color = color;
        this.width = Math.min(width, THICKEST);
        this.length = Math.max(SHORTEST, 3.2 * width);
        this.half = length * SLENDER;
    }

    /** Where the line stops, so that it does not show beside the tip of an arrow that is closed. */
    Point lineEnd(String word, Point from, Point tip) {
        double far = Math.hypot(tip.x() - from.x(), tip.y() - from.y());
        if (!word.startsWith("Input") || !word.contains("Closed") || far <= length) {
            return tip;
        }
        return new Point(tip.x() - (tip.x() - from.x()) / far * length, tip.y() - (tip.y() - from.y()) / far * length);
    }

    /** @param word of the format for the end, such as {@code InputArrow} */
    void add(String word, Point from, Point tip, List<Shape> shapes) {
        double far = Math.hypot(tip.x() - from.x(), tip.y() - from.y());
        if (word.isEmpty() || word.equals("NoDecoration") || far == 0) {
            return;
        }
        Direction along = new Direction(tip, (tip.x() - from.x()) / far, (tip.y() - from.y()) / far);
        boolean filled = word.contains("Fill");
        if (word.startsWith("Dot") || word.equals("CirclePlus")) {
            Point middle = along.at(-half, 0);
            shapes.add(new Circle(middle, half, style(word.startsWith("Dot"))));
        } else if (word.startsWith("Diamond") || word.startsWith("FillDiamond")) {
            shapes.add(new Polygon(List.of(tip, along.at(-length, half), along.at(-2 * length, 0), along.at(-length, -half)), style(filled)));
        } else if (word.startsWith("Input")) {
            arrow(word, List.of(along.at(-length, half), tip, along.at(-length, -half)), filled, shapes);
        } else {
            arrow(word, List.of(along.at(0, half), along.at(-length, 0), along.at(0, -half)), filled, shapes);
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
