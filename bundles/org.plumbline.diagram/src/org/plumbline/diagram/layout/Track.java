package org.plumbline.diagram.layout;

import java.util.List;
import org.plumbline.drawing.Point;

/**
 * A straight stretch of an edge while edges are set apart. Upright stretches are seen as level ones: coordinates along the stretch are
 * called places, the one across is its line.
 */
final class Track {

    final List<Point> way;
    final int index;
    final boolean level;
    /** Between which lines it may move. */
    double least;
    double most;

    Track(List<Point> way, int index, boolean level) {
        this.way = way;
        this.index = index;
        this.level = level;
    }

    double line() {
        return across(way.get(index));
    }

    double from() {
        return Math.min(along(way.get(index)), along(way.get(index + 1)));
    }

    double to() {
        return Math.max(along(way.get(index)), along(way.get(index + 1)));
    }

    boolean touches(Track other) {
        return way != other.way && Math.abs(line() - other.line()) < 5 && from() < other.to() + 3 && other.from() < to() + 3;
    }

    void moveTo(double line) {
        for (int i = index; i <= index + 1; i++) {
            Point point = way.get(i);
            way.set(i, level ? new Point(point.x(), line) : new Point(line, point.y()));
        }
    }

    /** How many lines would cross if this one lay before another, on the side of smaller coordinates. */
    int crossingsBefore(Track other) {
        return ends(this, other, 1) + ends(other, this, -1);
    }

    /** The ends of a stretch that turn to a side within another stretch. */
    private static int ends(Track track, Track other, int side) {
        int count = 0;
        if (track.index > 0) {
            count += turns(track, other, track.way.get(track.index), track.way.get(track.index - 1), side);
        }
        if (track.index + 2 < track.way.size()) {
            count += turns(track, other, track.way.get(track.index + 1), track.way.get(track.index + 2), side);
        }
        return count;
    }

    private static int turns(Track track, Track other, Point end, Point next, int side) {
        double place = track.along(end);
        return (track.across(next) - track.across(end)) * side > 0 && place > other.from() - 1 && place < other.to() + 1 ? 1 : 0;
    }

    private double along(Point point) {
        return level ? point.x() : point.y();
    }

    private double across(Point point) {
        return level ? point.y() : point.x();
    }
}
