package org.plumbline.diagram.picture;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.diagram.layout.Box;
import org.plumbline.diagram.layout.EdgeLabel;
import org.plumbline.diagram.layout.Sizes;
import org.plumbline.diagram.view.EdgeStyle;
import org.plumbline.diagram.view.EdgeView;
import org.plumbline.diagram.view.TextStyle;
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
        return line(edge.style(), offset.of(route));
    }

    /** A line with its ends. */
    static List<Shape> line(EdgeStyle style, List<Point> points) {
        List<Shape> shapes = new ArrayList<>();
        double width = Math.clamp(style.width(), 0.5, 20);
        Arrows arrows = new Arrows(style.color(), width);
        List<Point> line = new ArrayList<>(points);
        line.set(line.size() - 1, arrows.lineEnd(style.targetArrow(), points.get(points.size() - 2), points.getLast()));
        line.set(0, arrows.lineEnd(style.sourceArrow(), points.get(1), points.getFirst()));
        shapes.add(new Polyline(line, new Stroke(style.color(), width, style.line().dashes())));
        arrows.add(style.targetArrow(), points.get(points.size() - 2), points.getLast(), shapes);
        arrows.add(style.sourceArrow(), points.get(1), points.getFirst(), shapes);
        return shapes;
    }

    /** A label upon a ground of its own, so that no line crosses its letters. */
    List<Shape> label(EdgeLabel label) {
        TextStyle style = label.label().style();
        Box box = offset.of(label.text().box());
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Rect(box.x(), box.y(), box.width(), box.height(), 2, Style.filled(Color.WHITE)));
        Color ink = style.color().legibleUpon(Color.WHITE);
        double y = box.y();
        for (String line : label.text().lines()) {
            shapes.add(org.plumbline.drawing.Label.of(line, box.center().x(), y + sizes.ascent(style) + 1, Sizes.font(style), ink,
                    TextAnchor.MIDDLE));
            y += sizes.lineHeight(style);
        }
        return shapes;
    }
}
