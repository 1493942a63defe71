package org.plumbline.diagram.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.diagram.layout.Box;
import org.plumbline.diagram.layout.PlacedText;
import org.plumbline.diagram.layout.Sizes;
import org.plumbline.diagram.view.Label;
import org.plumbline.diagram.view.NodeStyle;
import org.plumbline.diagram.view.NodeView;
import org.plumbline.diagram.view.TextStyle;
import org.plumbline.drawing.Color;
import org.plumbline.drawing.Line;
import org.plumbline.drawing.Outline;
import org.plumbline.drawing.Point;
import org.plumbline.drawing.Polygon;
import org.plumbline.drawing.Rect;
import org.plumbline.drawing.Shape;
import org.plumbline.drawing.Stroke;
import org.plumbline.drawing.Style;
import org.plumbline.drawing.TextAnchor;

/** Draws nodes: outline and label. Pictures of images are left to hosts; here their place is a plain box. */
final class NodeShapes {

    /** Part of a radius that the control points of four curves lie away for a circle. */
    private static final double ROUND = 0.5523;
    private static final double EDGE = 6;
    /** Lines are a little higher than letters; half of that lies above. */
    private static final double LEADING = 1.5;

    private final Sizes sizes;

    NodeShapes(Sizes sizes) {
        this.sizes = sizes;
    }

    List<Shape> of(NodeView node, Box box, PlacedText text) {
        List<Shape> shapes = new ArrayList<>();
        Color ground = ground(node.style());
        shapes.add(outline(node.style(), box));
        if (node.kind() == NodeView.Kind.CONTAINER && text.box().width() < box.width() && text.box().height() == box.height()) {
            double x = text.box().x() + text.box().width();
            shapes.add(Line.of(x, box.y(), x, box.y() + box.height(), Stroke.of(node.style().border(), 1)));
        }
        label(node.label(), text, ground, shapes);
        return shapes;
    }

    /** A colour that passes into another is drawn as the one between: it prints the same everywhere. */
    private static Color ground(NodeStyle style) {
        return style.fill().equals(style.shade()) ? style.fill() : style.fill().mixedWith(style.shade(), 0.5);
    }

    private static Style style(NodeStyle style, Color ground) {
        Optional<Stroke> stroke = style.borderWidth() > 0
                ? Optional.of(new Stroke(style.border(), style.borderWidth(), style.line().dashes())) : Optional.empty();
        return new Style(Optional.of(ground), stroke);
    }

    /** The outline of a node as large as a box, filled. */
    static Shape outline(NodeStyle style, Box box) {
        Style look = style(style, ground(style));
        return switch (style.figure()) {
            case ELLIPSE -> ellipse(box, look);
            case LOZENGE -> new Polygon(List.of(new Point(box.center().x(), box.y()), new Point(box.x() + box.width(), box.center().y()),
                    new Point(box.center().x(), box.y() + box.height()), new Point(box.x(), box.center().y())), look);
            default -> new Rect(box.x(), box.y(), box.width(), box.height(), style.radius(), look);
        };
    }

    private static Outline ellipse(Box box, Style look) {
        Point middle = box.center();
        double right = box.width() / 2;
        double down = box.height() / 2;
        List<Outline.Segment> segments = new ArrayList<>(List.of(new Outline.Move(new Point(middle.x() + right, middle.y()))));
        double[][] turns = {{1, 0}, {0, 1}, {-1, 0}, {0, -1}, {1, 0}};
        for (int i = 0; i < 4; i++) {
            double[] from = turns[i];
            double[] to = turns[i + 1];
            segments.add(new Outline.Curve(at(middle, right * (from[0] + ROUND * to[0]), down * (from[1] + ROUND * to[1])),
                    at(middle, right * (to[0] + ROUND * from[0]), down * (to[1] + ROUND * from[1])), at(middle, right * to[0], down * to[1])));
        }
        segments.add(new Outline.Close());
        return new Outline(segments, look);
    }

    private static Point at(Point middle, double right, double down) {
        return new Point(middle.x() + right, middle.y() + down);
    }

    /** A text below a column, upon the ground of the whole diagram. */
    void heading(TextStyle style, PlacedText text, List<Shape> shapes) {
        label(new Label(String.join(" ", text.lines()), style, true, Label.Alignment.CENTER), text, Color.WHITE, shapes);
    }

    private void label(Label label, PlacedText text, Color ground, List<Shape> shapes) {
        double height = sizes.lineHeight(label.style());
        double y = text.box().center().y() - text.lines().size() * height / 2;
        Color asked = label.style().color();
        Color ink = label.inside() ? asked.legibleUpon(ground) : asked;
        for (String line : text.lines()) {
            shapes.add(org.plumbline.drawing.Label.of(line, x(label, text.box()), y + sizes.ascent(label.style()) + LEADING,
                    Sizes.font(label.style()), ink, anchor(label)));
            y += height;
        }
    }

    private static double x(Label label, Box box) {
        return switch (label.alignment()) {
            case LEFT -> box.x() + EDGE;
            case CENTER -> box.center().x();
            case RIGHT -> box.x() + box.width() - EDGE;
        };
    }

    private static TextAnchor anchor(Label label) {
        return switch (label.alignment()) {
            case LEFT -> TextAnchor.LEFT;
            case CENTER -> TextAnchor.MIDDLE;
            case RIGHT -> TextAnchor.RIGHT;
        };
    }
}
