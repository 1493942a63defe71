package org.plumbline.drawing.chart;

import java.util.List;

import org.plumbline.drawing.Point;

/**
 * Finds the way of an arrow between two tasks of one band. A task that follows another is entered from above (or below),
 * right after its start; every other way leaves and enters at the sides. Long level stretches run along the edge between
 * two rows, where no text stands.
 */
final class GanttRoute {

    private static final double STUB = 6;
    private static final double IN = 4;
    private static final double ENTRY = 11;

    private final GanttBar bars;

    GanttRoute(GanttBar bars) {
        this.bars = bars;
    }

    /** Where a task stands in this band: the middle of its bar and the upper and lower edge of its row. */
    record Place(Gantt.Task task, double middle, double top, double bottom) {
    }

    List<Point> points(Place from, Place to, Gantt.Tie tie) {
        boolean fromEnd = tie == Gantt.Tie.FINISH_TO_START || tie == Gantt.Tie.FINISH_TO_FINISH;
        boolean intoStart = tie == Gantt.Tie.FINISH_TO_START || tie == Gantt.Tie.START_TO_START;
        GanttBar.Span source = bars.span(from.task());
        GanttBar.Span target = bars.span(to.task());
        Point tail = new Point(fromEnd ? source.to() : source.from(), from.middle());
        double edge = to.middle() > from.middle() ? to.top() : to.bottom();
        if (tie == Gantt.Tie.FINISH_TO_START) {
            double entry = to.task().milestone() ? (target.from() + target.to()) / 2 : target.from() + IN;
            if (entry > tail.x() + 1) {
                return fromAbove(tail, entry, edge, to);
            }
        }
        Point tip = new Point(intoStart ? target.from() : target.to(), to.middle());
        return besides(tail, fromEnd ? 1 : -1, tip, intoStart ? -1 : 1, edge);
    }

    private static List<Point> fromAbove(Point tail, double entry, double edge, Place to) {
        double half = GanttBar.HEIGHT / 2 + 0.5;
        Point tip = new Point(entry, to.middle() > tail.y() ? to.middle() - half : to.middle() + half);
        if (entry <= tail.x() + STUB + IN) {
            return List.of(tail, new Point(entry, tail.y()), tip);
        }
        double out = tail.x() + STUB;
        return List.of(tail, new Point(out, tail.y()), new Point(out, edge), new Point(entry, edge), tip);
    }

    private static List<Point> besides(Point tail, int tailSide, Point tip, int tipSide, double edge) {
        double out = tail.x() + tailSide * STUB;
        double in = tip.x() + tipSide * ENTRY;
        if (tailSide == tipSide) {
            double far = tailSide > 0 ? Math.max(out, in) : Math.min(out, in);
            return List.of(tail, new Point(far, tail.y()), new Point(far, tip.y()), tip);
        }
        return List.of(tail, new Point(out, tail.y()), new Point(out, edge), new Point(in, edge), new Point(in, tip.y()), tip);
    }
}
