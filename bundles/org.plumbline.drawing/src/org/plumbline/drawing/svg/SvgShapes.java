package org.plumbline.drawing.svg;

import java.util.List;
import java.util.stream.Collectors;

import org.plumbline.drawing.Circle;
import org.plumbline.drawing.Color;
import org.plumbline.drawing.Group;
import org.plumbline.drawing.Hatch;
import org.plumbline.drawing.Label;
import org.plumbline.drawing.Line;
import org.plumbline.drawing.Paint;
import org.plumbline.drawing.Outline;
import org.plumbline.drawing.Point;
import org.plumbline.drawing.Polygon;
import org.plumbline.drawing.Polyline;
import org.plumbline.drawing.Rect;
import org.plumbline.drawing.Shape;
import org.plumbline.drawing.Stroke;
import org.plumbline.drawing.Style;
import org.plumbline.drawing.TextAnchor;
import org.plumbline.drawing.TextDirection;
import org.plumbline.drawing.text.TextMetrics;

/** Writes the shapes of one drawing, one element a line, and remembers which patterns they use. */
final class SvgShapes {

    private final SvgPatterns patterns;
    private final TextDirection direction;
    private final TextMetrics metrics;
    private boolean links;
    private boolean parts;

    SvgShapes(String idPrefix, TextDirection direction, TextMetrics metrics) {
        this.patterns = new SvgPatterns(idPrefix);
        this.direction = direction;
        this.metrics = metrics;
    }

    boolean hasLinks() {
        return links;
    }

    boolean hasParts() {
        return parts;
    }

    String definitions() {
        return patterns.definitions();
    }

    String markup(List<Shape> shapes) {
        return shapes.stream().map(this::markup).collect(Collectors.joining());
    }

    private String markup(Shape shape) {
        return switch (shape) {
            case Rect rect -> "<rect" + number("x", rect.x()) + number("y", rect.y()) + number("width", rect.width())
                    + number("height", rect.height()) + (rect.radius() > 0 ? number("rx", rect.radius()) : "")
                    + style(rect.style()) + "/>\n";
            case Line line -> "<line" + number("x1", line.from().x()) + number("y1", line.from().y())
                    + number("x2", line.to().x()) + number("y2", line.to().y()) + stroke(line.stroke()) + "/>\n";
            case Polyline line -> "<polyline points=\"" + points(line.points()) + "\" fill=\"none\"" + stroke(line.stroke()) + "/>\n";
            case Polygon area -> "<polygon points=\"" + points(area.points()) + "\"" + style(area.style()) + "/>\n";
            case Circle circle -> "<circle" + number("cx", circle.center().x()) + number("cy", circle.center().y())
                    + number("r", circle.radius()) + style(circle.style()) + "/>\n";
            case Outline path -> "<path d=\"" + path.segments().stream().map(SvgShapes::segment).collect(Collectors.joining())
                    + "\"" + style(path.style()) + "/>\n";
            case Label label -> label(label);
            case Group group -> group(group);
        };
    }

    private String group(Group group) {
        String title = group.title().isEmpty() ? "" : "<title>" + XmlText.escape(group.title()) + "</title>\n";
        parts |= group.part();
        if (group.link().isEmpty()) {
            return (group.part() ? "<g role=\"graphics-symbol img\">\n" : "<g>\n") + title + markup(group.shapes()) + "</g>\n";
        }
        links = true;
        return "<a href=\"" + XmlText.escape(group.link()) + "\">\n" + title + markup(group.shapes()) + "</a>\n";
    }

    private String label(Label label) {
        TextDirection own = TextDirection.of(label.text(), direction);
        Point at = label.position();
        String turn = label.rotation() == 0 ? "" : " transform=\"rotate(" + SvgNumber.of(label.rotation()) + " "
                + SvgNumber.of(at.x()) + " " + SvgNumber.of(at.y()) + ")\"";
        return "<text" + number("x", at.x()) + number("y", at.y()) + number("font-size", label.font().size())
                + (label.font().bold() ? " font-weight=\"700\"" : "") + (label.font().italic() ? " font-style=\"italic\"" : "")
                + length(label) + anchor(label.anchor(), own) + (own == TextDirection.RIGHT_TO_LEFT ? " direction=\"rtl\"" : "")
                + " fill=\"" + label.color().hex() + "\"" + turn + ">" + XmlText.escape(label.text()) + "</text>\n";
    }

    /** Another font than the one that was measured is drawn out or pressed together until it has the same width. */
    private String length(Label label) {
        double width = metrics.width(label.text(), label.font());
        return width > 0 ? number("textLength", width) + " lengthAdjust=\"spacingAndGlyphs\"" : "";
    }

    /** SVG counts start and end along the text's own direction, a label counts sides of the paper. */
    private static String anchor(TextAnchor anchor, TextDirection direction) {
        if (anchor == TextAnchor.MIDDLE) {
            return " text-anchor=\"middle\"";
        }
        boolean start = (anchor == TextAnchor.LEFT) == (direction == TextDirection.LEFT_TO_RIGHT);
        return start ? "" : " text-anchor=\"end\"";
    }

    private String style(Style style) {
        return " fill=\"" + style.fill().map(this::paint).orElse("none") + "\"" + style.stroke().map(SvgShapes::stroke).orElse("");
    }

    private String paint(Paint paint) {
        return switch (paint) {
            case Color color -> color.hex();
            case Hatch hatch -> patterns.reference(hatch);
        };
    }

    private static String stroke(Stroke stroke) {
        String dashes = stroke.dashes().isEmpty() ? "" : " stroke-dasharray=\""
                + stroke.dashes().stream().map(SvgNumber::of).collect(Collectors.joining(" ")) + "\"";
        return " stroke=\"" + stroke.color().hex() + "\"" + number("stroke-width", stroke.width()) + dashes;
    }

    private static String segment(Outline.Segment segment) {
        return switch (segment) {
            case Outline.Move move -> "M" + point(move.to());
            case Outline.Straight straight -> "L" + point(straight.to());
            case Outline.Curve curve -> "C" + point(curve.control1()) + " " + point(curve.control2()) + " " + point(curve.to());
            case Outline.Close close -> "Z";
        };
    }

    private static String points(List<Point> points) {
        return points.stream().map(SvgShapes::point).collect(Collectors.joining(" "));
    }

    private static String point(Point point) {
        return SvgNumber.of(point.x()) + "," + SvgNumber.of(point.y());
    }

    private static String number(String name, double value) {
        return " " + name + "=\"" + SvgNumber.of(value) + "\"";
    }
}
