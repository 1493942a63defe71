package org.plumbline.drawing.paint;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

import org.plumbline.drawing.Circle;
import org.plumbline.drawing.Color;
import org.plumbline.drawing.Drawing;
import org.plumbline.drawing.Group;
import org.plumbline.drawing.Hatch;
import org.plumbline.drawing.Label;
import org.plumbline.drawing.Line;
import org.plumbline.drawing.Outline;
import org.plumbline.drawing.Paint;
import org.plumbline.drawing.Point;
import org.plumbline.drawing.Polygon;
import org.plumbline.drawing.Polyline;
import org.plumbline.drawing.Rect;
import org.plumbline.drawing.Stroke;
import org.plumbline.drawing.Style;
import org.plumbline.drawing.TextDirection;
import org.plumbline.drawing.font.FontSet;

/**
 * Paints a {@link Drawing} by filling and stroking outlines only, letters included, so that no font of AWT is ever asked for:
 * it works without a display, without fontconfig, and looks the same everywhere. Links and tool tips are left aside.
 */
public final class DrawingPainter {

    /** What SVG viewers do with sharp corners, so that all formats show the same. */
    private static final float MITER_LIMIT = 4;

    private final LabelOutlines letters;

    /** @param fonts the packed fonts; shared with other painters, they are read but once */
    public DrawingPainter(FontSet fonts) {
        letters = new LabelOutlines(fonts);
    }

    /** Paints from the origin of the target's coordinates on, one unit to a pixel of the drawing; the ground is left as it is. */
    public void paint(Drawing drawing, Graphics2D target) {
        Graphics2D graphics = (Graphics2D) target.create();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            drawing.shapes().forEach(shape -> paint(shape, drawing.direction(), graphics));
        } finally {
            graphics.dispose();
        }
    }

    private void paint(org.plumbline.drawing.Shape shape, TextDirection direction, Graphics2D graphics) {
        switch (shape) {
            case Rect rect -> paint(outline(rect), rect.style(), graphics);
            case Line line -> stroke(new Line2D.Double(line.from().x(), line.from().y(), line.to().x(), line.to().y()), line.stroke(), graphics);
            case Polyline line -> stroke(path(line.points()), line.stroke(), graphics);
            case Polygon area -> paint(closed(area.points()), area.style(), graphics);
            case Circle circle -> paint(outline(circle), circle.style(), graphics);
            case Outline outline -> paint(path(outline), outline.style(), graphics);
            case Label label -> fill(letters.outline(label, direction), label.color(), graphics);
            case Group group -> group.shapes().forEach(child -> paint(child, direction, graphics));
        }
    }

    private static Shape outline(Rect rect) {
        return rect.radius() > 0
                ? new RoundRectangle2D.Double(rect.x(), rect.y(), rect.width(), rect.height(), 2 * rect.radius(), 2 * rect.radius())
                : new Rectangle2D.Double(rect.x(), rect.y(), rect.width(), rect.height());
    }

    private static Shape outline(Circle circle) {
        double radius = circle.radius();
        return new Ellipse2D.Double(circle.center().x() - radius, circle.center().y() - radius, 2 * radius, 2 * radius);
    }

    private static Path2D path(List<Point> points) {
        Path2D path = new Path2D.Double();
        for (Point point : points) {
            if (path.getCurrentPoint() == null) {
                path.moveTo(point.x(), point.y());
            } else {
                path.lineTo(point.x(), point.y());
            }
        }
        return path;
    }

    private static Path2D closed(List<Point> points) {
        Path2D path = path(points);
        if (!points.isEmpty()) {
            path.closePath();
        }
        return path;
    }

    private static Path2D path(Outline outline) {
        Path2D path = new Path2D.Double();
        for (Outline.Segment segment : outline.segments()) {
            switch (segment) {
                case Outline.Move move -> path.moveTo(move.to().x(), move.to().y());
                case Outline.Straight straight -> path.lineTo(straight.to().x(), straight.to().y());
                case Outline.Curve curve -> path.curveTo(curve.control1().x(), curve.control1().y(), curve.control2().x(),
                        curve.control2().y(), curve.to().x(), curve.to().y());
                case Outline.Close close -> path.closePath();
            }
        }
        return path;
    }

    private static void paint(Shape area, Style style, Graphics2D graphics) {
        style.fill().ifPresent(paint -> fill(area, paint, graphics));
        style.stroke().ifPresent(stroke -> stroke(area, stroke, graphics));
    }

    private static void fill(Shape area, Paint paint, Graphics2D graphics) {
        switch (paint) {
            case Color color -> {
                graphics.setColor(awt(color));
                graphics.fill(area);
            }
            case Hatch hatch -> {
                fill(area, hatch.ground(), graphics);
                new HatchMarks(hatch).paint(area, graphics);
            }
        }
    }

    private static void stroke(Shape line, Stroke stroke, Graphics2D graphics) {
        float[] dashes = new float[stroke.dashes().size()];
        for (int index = 0; index < dashes.length; index++) {
            dashes[index] = stroke.dashes().get(index).floatValue();
        }
        graphics.setStroke(new BasicStroke((float) stroke.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, MITER_LIMIT,
                dashes.length == 0 ? null : dashes, 0));
        graphics.setColor(awt(stroke.color()));
        graphics.draw(line);
    }

    static java.awt.Color awt(Color color) {
        return new java.awt.Color(color.red(), color.green(), color.blue());
    }
}
