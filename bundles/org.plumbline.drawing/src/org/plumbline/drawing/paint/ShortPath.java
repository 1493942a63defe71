package org.plumbline.drawing.paint;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;

/**
 * Collects outlines with coordinates in hundredths of a pixel, quadratic curves as cubic ones: what formats of vectors write,
 * and so with two decimals instead of eight. Files become half as large, and no eye sees a difference.
 */
final class ShortPath {

    private static final double STEPS = 100;

    private final Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    private double x;
    private double y;

    Path2D path() {
        return path;
    }

    void append(PathIterator outline) {
        double[] at = new double[6];
        for (; !outline.isDone(); outline.next()) {
            switch (outline.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> {
                    path.moveTo(rounded(at[0]), rounded(at[1]));
                    moved(at[0], at[1]);
                }
                case PathIterator.SEG_LINETO -> {
                    path.lineTo(rounded(at[0]), rounded(at[1]));
                    moved(at[0], at[1]);
                }
                case PathIterator.SEG_QUADTO -> curve(between(x, at[0]), between(y, at[1]), between(at[2], at[0]), between(at[3], at[1]),
                        at[2], at[3]);
                case PathIterator.SEG_CUBICTO -> curve(at[0], at[1], at[2], at[3], at[4], at[5]);
                default -> path.closePath();
            }
        }
    }

    /** A cubic curve has its control points two thirds of the way to the one of the quadratic curve that it equals. */
    private static double between(double end, double control) {
        return end + (control - end) * 2 / 3;
    }

    private void curve(double x1, double y1, double x2, double y2, double toX, double toY) {
        path.curveTo(rounded(x1), rounded(y1), rounded(x2), rounded(y2), rounded(toX), rounded(toY));
        moved(toX, toY);
    }

    private void moved(double toX, double toY) {
        x = toX;
        y = toY;
    }

    private static double rounded(double value) {
        return Math.rint(value * STEPS) / STEPS;
    }
}
