package org.plumbline.drawing.paint;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

import org.plumbline.drawing.Hatch;

/** Paints the marks of a hatch into an area, at the places where the SVG pattern has them. */
final class HatchMarks {

    private static final double TILE = 6;
    private static final float WIDTH = 1.2f;
    private static final double RADIUS = 1;
    private static final double DOT = 1.5;

    private final Hatch hatch;

    HatchMarks(Hatch hatch) {
        this.hatch = hatch;
    }

    void paint(Shape area, Graphics2D target) {
        Graphics2D graphics = (Graphics2D) target.create();
        try {
            graphics.clip(area);
            graphics.setColor(DrawingPainter.awt(hatch.ink()));
            graphics.setStroke(new BasicStroke(WIDTH, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
            Rectangle2D box = area.getBounds2D();
            switch (hatch.kind()) {
                case RISING -> rising(box, graphics);
                case FALLING -> falling(box, graphics);
                case CROSS -> {
                    rising(box, graphics);
                    falling(box, graphics);
                }
                case DOTS -> dots(box, graphics);
            }
        } finally {
            graphics.dispose();
        }
    }

    private static void rising(Rectangle2D box, Graphics2D graphics) {
        for (double sum = tile(box.getMinX() + box.getMinY()); sum < box.getMaxX() + box.getMaxY() + TILE; sum += TILE) {
            graphics.draw(new Line2D.Double(box.getMinX() - 1, sum - box.getMinX() + 1, box.getMaxX() + 1, sum - box.getMaxX() - 1));
        }
    }

    private static void falling(Rectangle2D box, Graphics2D graphics) {
        for (double gap = tile(box.getMinY() - box.getMaxX()); gap < box.getMaxY() - box.getMinX() + TILE; gap += TILE) {
            graphics.draw(new Line2D.Double(box.getMinX() - 1, gap + box.getMinX() - 1, box.getMaxX() + 1, gap + box.getMaxX() + 1));
        }
    }

    private static void dots(Rectangle2D box, Graphics2D graphics) {
        for (double y = tile(box.getMinY()); y < box.getMaxY(); y += TILE) {
            for (double x = tile(box.getMinX()); x < box.getMaxX(); x += TILE) {
                dot(x + DOT, y + DOT, graphics);
                dot(x + TILE - DOT, y + TILE - DOT, graphics);
            }
        }
    }

    private static void dot(double x, double y, Graphics2D graphics) {
        graphics.fill(new Ellipse2D.Double(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS));
    }

    private static double tile(double place) {
        return Math.floor(place / TILE) * TILE;
    }
}
