package org.plumbline.diagram.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.diagram.layout.Box;
import org.plumbline.drawing.Circle;
import org.plumbline.drawing.Color;
import org.plumbline.drawing.Group;
import org.plumbline.drawing.Line;
import org.plumbline.drawing.Point;
import org.plumbline.drawing.Polygon;
import org.plumbline.drawing.Shape;
import org.plumbline.drawing.Stroke;
import org.plumbline.drawing.Style;

/** Draws marks at the upper right corner of a node: the gravest one, and the texts of all. */
final class MarkShapes {

    private static final Color ERROR = Color.of("#a3182b");
    private static final Color WARNING = Color.of("#fcd975");
    private static final Color NOTE = Color.of("#1f5f8b");
    private static final double RADIUS = 7;

    /** @return nothing where there is no mark */
    List<Shape> of(List<Mark> marks, Box box) {
        if (marks.isEmpty()) {
            return List.of();
        }
        Mark.Kind gravest = marks.stream().map(Mark::kind).min(Comparator.naturalOrder()).orElseThrow();
        Point middle = new Point(box.x() + box.width() - 1, box.y() + 1);
        String texts = marks.stream().map(Mark::text).distinct().collect(Collectors.joining("\n"));
        return List.of(Group.titled(texts, sign(gravest, middle)));
    }

    /** The sign for what is that grave. */
    List<Shape> sign(Mark.Kind kind, Point middle) {
        List<Shape> shapes = new ArrayList<>();
        Stroke rim = Stroke.of(Color.WHITE, 1.5);
        switch (kind) {
            case ERROR -> {
                shapes.add(new Circle(middle, RADIUS, Style.of(ERROR, rim)));
                shapes.add(line(middle, -2.6, -2.6, 2.6, 2.6, Color.WHITE));
                shapes.add(line(middle, -2.6, 2.6, 2.6, -2.6, Color.WHITE));
            }
            case WARNING -> {
                shapes.add(new Polygon(List.of(at(middle, 0, -RADIUS), at(middle, RADIUS + 1, RADIUS - 1), at(middle, -RADIUS - 1, RADIUS - 1)),
                        Style.of(WARNING, Stroke.of(Color.BLACK, 1))));
                shapes.add(line(middle, 0, -3, 0, 2, Color.BLACK));
                shapes.add(line(middle, 0, 3, 0, 4.6, Color.BLACK));
            }
            case NOTE -> {
                shapes.add(new Circle(middle, RADIUS, Style.of(NOTE, rim)));
                shapes.add(line(middle, 0, -1, 0, 4, Color.WHITE));
                shapes.add(line(middle, 0, -4, 0, -2.4, Color.WHITE));
            }
        }
        return shapes;
    }

    private static Line line(Point middle, double x1, double y1, double x2, double y2, Color color) {
        return new Line(at(middle, x1, y1), at(middle, x2, y2), Stroke.of(color, 1.8));
    }

    private static Point at(Point middle, double right, double down) {
        return new Point(middle.x() + right, middle.y() + down);
    }
}
