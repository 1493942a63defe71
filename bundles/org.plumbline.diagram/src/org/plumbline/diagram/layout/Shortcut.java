package org.plumbline.diagram.layout;

import java.util.List;
import java.util.Optional;
import org.plumbline.drawing.Point;

/** The straight way between two boxes that lie beside or below each other, where nothing lies between. */
final class Shortcut {

    private static final double INSET = 6;

    private Shortcut() {
    }

    static Optional<List<Point>> of(Box source, Box end, List<Box> obstacles) {
        return level(source, end, obstacles).or(() -> level(turned(source), turned(end), obstacles.stream().map(Shortcut::turned).toList())
                .map(points -> points.stream().map(point -> new Point(point.y(), point.x())).toList()));
    }

    private static Optional<List<Point>> level(Box source, Box end, List<Box> obstacles) {
        double least = Math.max(source.y(), end.y()) + INSET;
        double most = Math.min(source.y() + source.height(), end.y() + end.height()) - INSET;
        if (least > most) {
            return Optional.empty();
        }
        double y = Math.clamp(Math.abs(source.center().y() - end.center().y()) < INSET ? source.center().y()
                : source.height() < end.height() ? source.center().y() : end.center().y(), least, most);
        boolean forth = source.x() < end.x();
        double from = forth ? source.x() + source.width() : source.x();
        double to = forth ? end.x() : end.x() + end.width();
        Box between = new Box(Math.min(from, to) + 0.5, y - 2, Math.max(0, Math.abs(to - from) - 1), 4);
        return obstacles.stream().anyMatch(between::overlaps) ? Optional.empty() : Optional.of(List.of(new Point(from, y), new Point(to, y)));
    }

    private static Box turned(Box box) {
        return new Box(box.y(), box.x(), box.height(), box.width());
    }
}
