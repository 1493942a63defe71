package org.plumbline.drawing.chart;

import java.util.ArrayList;
import java.util.List;

import org.plumbline.drawing.Color;
import org.plumbline.drawing.Drawing;
import org.plumbline.drawing.Label;
import org.plumbline.drawing.Shape;
import org.plumbline.drawing.Size;
import org.plumbline.drawing.TextAnchor;
import org.plumbline.drawing.TextDirection;
import org.plumbline.drawing.text.FontSpec;
import org.plumbline.drawing.text.TextMetrics;

/** Collects the shapes of a chart while it is laid out from top to bottom; its height grows with what is put on it. */
final class Canvas {

    private final List<Shape> shapes = new ArrayList<>();
    private final double width;
    private final TextMetrics metrics;
    private double height;

    Canvas(double width, TextMetrics metrics) {
        this.width = width;
        this.metrics = metrics;
    }

    void add(Shape shape) {
        shapes.add(shape);
    }

    void addAll(List<? extends Shape> more) {
        shapes.addAll(more);
    }

    /** Makes the drawing reach down to there. */
    void reach(double y) {
        height = Math.max(height, y);
    }

    double height() {
        return height;
    }

    /** Writes lines below each other and returns where they end. */
    double text(List<String> lines, double x, double top, FontSpec font, Color color, TextAnchor anchor) {
        double y = top;
        for (String line : lines) {
            double slack = (metrics.lineHeight(font) - font.size()) / 2;
            add(Label.of(line, x, y + slack + metrics.ascent(font) + font.size() * 0.08, font, color, anchor));
            y += metrics.lineHeight(font);
        }
        reach(y);
        return y;
    }

    Drawing drawing(String title, String description, String language) {
        return new Drawing(new Size(width, Math.max(1, Math.ceil(height))), title, description, language,
                TextDirection.LEFT_TO_RIGHT, shapes);
    }
}
