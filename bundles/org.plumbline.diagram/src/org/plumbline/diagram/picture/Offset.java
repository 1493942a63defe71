package org.plumbline.diagram.picture;

import java.util.List;
import org.plumbline.diagram.layout.Box;
import org.plumbline.drawing.Point;

/** How far a diagram lies from the corner of its picture. */
record Offset(double right, double down) {

    Box of(Box box) {
        return box.moved(right, down);
    }

    List<Point> of(List<Point> points) {
        return points.stream().map(point -> new Point(point.x() + right, point.y() + down)).toList();
    }
}
