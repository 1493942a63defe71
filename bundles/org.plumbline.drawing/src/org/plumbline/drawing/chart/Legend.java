package org.plumbline.drawing.chart;

import java.util.List;

import org.plumbline.drawing.Color;
import org.plumbline.drawing.Label;
import org.plumbline.drawing.Paint;
import org.plumbline.drawing.Rect;
import org.plumbline.drawing.Shape;
import org.plumbline.drawing.Stroke;
import org.plumbline.drawing.Style;
import org.plumbline.drawing.TextAnchor;

/** Samples of a chart's signs with their meaning, in rows that break where the width ends. */
final class Legend {

    private static final double SAMPLE_WIDTH = 26;
    private static final double SAMPLE_HEIGHT = 14;
    private static final double GAP = 16;
    private static final double ROW = 21;

    private final ChartSetting setting;

    Legend(ChartSetting setting) {
        this.setting = setting;
    }

    /** A sign and what it says. */
    record Entry(Sample sample, String text) {
    }

    /** Draws a sign into a box. */
    interface Sample {
        List<? extends Shape> shapes(double x, double y, double width, double height);
    }

    /** A filled box with a mark upon it. */
    static Sample box(Paint paint, Color border, String mark) {
        return (x, y, width, height) -> {
            Rect rect = Rect.of(x, y, width, height, Style.of(paint, Stroke.of(border, 1)));
            return mark.isEmpty() ? List.of(rect) : List.of(rect, Label.of(mark, x + width / 2, y + height - 3.6,
                    ChartSetting.SMALL_STRONG, paint.ground().inkUpon(), TextAnchor.MIDDLE));
        };
    }

    /** Height of a legend without a title that begins at that distance from the left. */
    double height(List<Entry> entries, double left) {
        Canvas probe = new Canvas(setting.width(), setting.metrics());
        draw(probe, "", entries, left, 0);
        return probe.height();
    }

    /** Draws the legend from that height on. */
    void draw(Canvas canvas, String title, List<Entry> entries, double left, double top) {
        double x = left;
        double y = top;
        if (!title.isEmpty()) {
            y = canvas.text(setting.wrap(ChartSetting.STRONG).lines(title, setting.width() - left, 2), left, y,
                    ChartSetting.STRONG, setting.palette().ink(), TextAnchor.LEFT) + 4;
        }
        for (Entry entry : entries) {
            double room = setting.width() - left - SAMPLE_WIDTH - 8;
            String text = setting.wrap(ChartSetting.TEXT).cut(entry.text(), room);
            double width = SAMPLE_WIDTH + 6 + setting.metrics().width(text, ChartSetting.TEXT);
            if (x > left && x + width > setting.width()) {
                x = left;
                y += ROW;
            }
            canvas.addAll(entry.sample().shapes(x, y, SAMPLE_WIDTH, SAMPLE_HEIGHT));
            canvas.text(List.of(text), x + SAMPLE_WIDTH + 6, y, ChartSetting.TEXT, setting.palette().ink(), TextAnchor.LEFT);
            x += width + GAP;
        }
        canvas.reach(y + ROW);
    }
}
