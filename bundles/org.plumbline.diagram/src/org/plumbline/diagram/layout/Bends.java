package org.plumbline.diagram.layout;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.drawing.Point;

/** Makes ways out of level and upright stretches, with a point at each bend and nowhere else. */
final class Bends {

    private static final double EVEN = 0.01;

    private Bends() {
    }

    /**
     * The bends of a way. Where grid lines were merged, a stretch may be slightly inclined; it is set upright or level, as it mostly is, and
     * the points at both ends keep to their borders.
     */
    static List<Point> only(List<Point> way) {
        List<Point> even = new ArrayList<>(way);
        align(even, 0, 1);
        align(even, even.size() - 1, -1);
        List<Point> bends = new ArrayList<>();
        for (int i = 0; i < even.size(); i++) {
            boolean inner = i > 0 && i < even.size() - 1;
            if (!inner || !isStraight(bends.getLast(), even.get(i), even.get(i + 1))) {
                bends.add(even.get(i));
            }
        }
        return bends;
    }

    /** Moves the points of the first stretch, from an end on, onto the line of the end. */
    private static void align(List<Point> way, int end, int step) {
        Point port = way.get(end);
        boolean level = isLevel(port, way.get(end + step));
        double line = level ? way.get(end + step).y() : way.get(end + step).x();
        for (int i = end + step; i >= 0 && i < way.size() && (level ? way.get(i).y() : way.get(i).x()) == line
                && i != (step > 0 ? way.size() - 1 : 0); i += step) {
            way.set(i, level ? new Point(way.get(i).x(), port.y()) : new Point(port.x(), way.get(i).y()));
        }
    }

    /** Whether a stretch is rather level than upright. */
    static boolean isLevel(Point from, Point to) {
        return Math.abs(from.x() - to.x()) >= Math.abs(from.y() - to.y());
    }

    private static boolean isStraight(Point before, Point at, Point after) {
        return Math.abs(before.x() - at.x()) < EVEN && Math.abs(at.x() - after.x()) < EVEN
                || Math.abs(before.y() - at.y()) < EVEN && Math.abs(at.y() - after.y()) < EVEN;
    }
}
