package org.plumbline.diagram.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.plumbline.drawing.Point;

/** The lines that edges may run along: past each side of each obstacle, and through the middle of each. */
final class RouteGrid {

    /** How far from a node an edge runs past it, in pixels: beside it, where arrows end, and above or below it. */
    private static final double BESIDE = 14;
    private static final double ABOVE = 8;
    private static final double NEAREST = 4;
    private static final double MERGED = 3;

    private final double[] xs;
    private final double[] ys;
    private final boolean[][] right;
    private final boolean[][] down;

    RouteGrid(List<Box> obstacles) {
        TreeSet<Double> columns = new TreeSet<>();
        TreeSet<Double> rows = new TreeSet<>();
        for (Box box : obstacles) {
            columns.addAll(List.of(box.center().x(), box.x() - BESIDE, box.x() + box.width() + BESIDE));
            rows.addAll(List.of(box.center().y(), box.y() - ABOVE, box.y() + box.height() + ABOVE));
        }
        xs = merged(columns);
        ys = merged(rows);
        right = new boolean[xs.length][ys.length];
        down = new boolean[xs.length][ys.length];
        obstacles.forEach(this::block);
    }

    /** Lines that lie almost upon each other are one. */
    private static double[] merged(TreeSet<Double> lines) {
        List<Double> kept = new ArrayList<>();
        for (double line : lines) {
            if (kept.isEmpty() || line - kept.getLast() > MERGED) {
                kept.add(line);
            }
        }
        return kept.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private void block(Box box) {
        double far = box.x() + box.width() + NEAREST;
        double low = box.y() + box.height() + NEAREST;
        double near = box.x() - NEAREST;
        double top = box.y() - NEAREST;
        for (int x = Math.max(0, column(near) - 2); x < xs.length && xs[x] < far; x++) {
            for (int y = Math.max(0, row(top) - 2); y < ys.length && ys[y] < low; y++) {
                right[x][y] |= x + 1 < xs.length && ys[y] > top && xs[x + 1] > near;
                down[x][y] |= y + 1 < ys.length && xs[x] > near && ys[y + 1] > top;
            }
        }
    }

    /** Where edges that leave a box by a side come out of its surroundings. */
    static Point port(Box box, Side side) {
        return side.of(box, clearance(side));
    }

    static double clearance(Side side) {
        return side.right() == 0 ? ABOVE : BESIDE;
    }

    int columns() {
        return xs.length;
    }

    int rows() {
        return ys.length;
    }

    Point at(int column, int row) {
        return new Point(xs[column], ys[row]);
    }

    /** The column nearest to a place. */
    int column(double x) {
        return nearest(xs, x);
    }

    /** The row nearest to a place. */
    int row(double y) {
        return nearest(ys, y);
    }

    private static int nearest(double[] lines, double place) {
        int at = Arrays.binarySearch(lines, place);
        int above = at >= 0 ? at : -at - 1;
        if (above == 0 || above < lines.length && lines[above] - place < place - lines[above - 1]) {
            return above;
        }
        return above - 1;
    }

    /** Whether an edge may run from a crossing to the next one in a direction. */
    boolean isFree(int column, int row, Side to) {
        int x = column + Math.min(0, to.right());
        int y = row + Math.min(0, to.down());
        return x >= 0 && y >= 0 && column + to.right() < xs.length && row + to.down() < ys.length && !(to.right() == 0 ? down : right)[x][y];
    }
}
