package org.plumbline.drawing.chart;

import java.util.List;
import java.util.Optional;

import org.plumbline.drawing.Circle;
import org.plumbline.drawing.Drawing;
import org.plumbline.drawing.Line;
import org.plumbline.drawing.Point;
import org.plumbline.drawing.Polygon;
import org.plumbline.drawing.Rect;
import org.plumbline.drawing.Stroke;
import org.plumbline.drawing.Style;
import org.plumbline.drawing.TextAnchor;
import org.plumbline.drawing.text.FontSpec;

/**
 * Draws indicators of different units one below the other: for each a track from its baseline to its target, and how far
 * along it the last measurement lies. A measurement behind the baseline or beyond the target leaves the track a little.
 */
public final class AttainmentChart {

    private static final double OVERSHOOT = 0.12;
    private static final double TRACK = 8;
    private static final double GAP = 12;

    private final ChartSetting setting;

    public AttainmentChart(ChartSetting setting) {
        this.setting = setting;
    }

    /**
     * The data of a chart.
     *
     * @param baseline the legend's words for the start of a track
     * @param target the legend's words for its end
     * @param actual the legend's words for the measurement
     */
    public record Data(String title, String description, List<Row> rows, String baseline, String target, String actual) {
        public Data {
            rows = List.copyOf(rows);
        }
    }

    /**
     * An indicator.
     *
     * @param attainment {@code (actual - baseline) / (target - baseline)}: 0 at the baseline, 1 at the target; empty where
     *        nothing was measured yet
     * @param baseline the value with its unit, as text
     * @param target the value with its unit, as text
     * @param actual the value with its unit, as text; empty where nothing was measured yet
     */
    public record Row(String label, Optional<Double> attainment, String baseline, String target, String actual) {

        public Row {
            if (attainment.filter(share -> !Double.isFinite(share)).isPresent()) {
                throw new IllegalArgumentException("The attainment of " + label + " is no number");
            }
        }
    }

    /** The drawing; its height follows from the number of rows. */
    public Drawing draw(Data data) {
        Canvas canvas = new Canvas(setting.width(), setting.metrics());
        double left = setting.width() * 0.36;
        double y = 0;
        for (Row row : data.rows()) {
            y = row(canvas, row, left, setting.width() - 6, y);
        }
        new Legend(setting).draw(canvas, "", List.of(
                new Legend.Entry((x, top, w, h) -> List.of(tick(x + w / 2, top + h / 2)), data.baseline()),
                new Legend.Entry((x, top, w, h) -> List.of(diamond(x + w / 2, top + h / 2)), data.target()),
                new Legend.Entry((x, top, w, h) -> List.of(dot(x + w / 2, top + h / 2)), data.actual())), left, y + 6);
        return setting.finish(canvas, data.title(), data.description());
    }

    private double row(Canvas canvas, Row row, double left, double right, double top) {
        var palette = setting.palette();
        List<String> label = setting.wrap(ChartSetting.TEXT).lines(row.label(), left - GAP, 3);
        double text = label.size() * setting.metrics().lineHeight(ChartSetting.TEXT);
        double height = Math.max(52, text + 10);
        double middle = top + height / 2;
        double start = left + (right - left) * OVERSHOOT;
        double end = right - (right - left) * OVERSHOOT;
        canvas.text(label, 0, middle - text / 2, ChartSetting.TEXT, palette.ink(), TextAnchor.LEFT);
        canvas.add(Rect.of(start, middle - TRACK / 2, end - start, TRACK, Style.filled(palette.band())));
        if (row.attainment().isPresent()) {
            double at = start + (end - start) * Math.clamp(row.attainment().get(), -OVERSHOOT, 1 + OVERSHOOT);
            canvas.add(Rect.of(Math.min(start, at), middle - TRACK / 2, Math.abs(at - start), TRACK, Style.filled(palette.bar())));
            canvas.add(dot(at, middle));
            caption(canvas, row.actual(), at, middle - 21, ChartSetting.SMALL_STRONG, left, right);
        }
        canvas.add(tick(start, middle));
        canvas.add(diamond(end, middle));
        double half = (end - start) / 2 - 4;
        caption(canvas, setting.wrap(ChartSetting.SMALL).cut(row.baseline(), half), start, middle + 8, ChartSetting.SMALL, left, right);
        caption(canvas, setting.wrap(ChartSetting.SMALL).cut(row.target(), half), end, middle + 8, ChartSetting.SMALL, left, right);
        canvas.add(Line.of(0, top + height, setting.width(), top + height, Stroke.of(palette.rule(), 0.5)));
        return top + height;
    }

    private void caption(Canvas canvas, String text, double middle, double top, FontSpec font,
            double left, double right) {
        String shown = setting.wrap(font).cut(text, right - left);
        double half = setting.metrics().width(shown, font) / 2;
        canvas.text(List.of(shown), Math.clamp(middle, left + half, Math.max(left + half, right - half)), top, font, setting.palette().ink(), TextAnchor.MIDDLE);
    }

    private Line tick(double x, double middle) {
        return Line.of(x, middle - TRACK, x, middle + TRACK, Stroke.of(setting.palette().ink(), 2));
    }

    private Polygon diamond(double x, double middle) {
        return new Polygon(List.of(new Point(x, middle - 7), new Point(x + 6, middle), new Point(x, middle + 7),
                new Point(x - 6, middle)), Style.of(setting.palette().paper(), Stroke.of(setting.palette().ink(), 1.6)));
    }

    private Circle dot(double x, double middle) {
        return new Circle(new Point(x, middle), 5, Style.of(setting.palette().barDone(), Stroke.of(setting.palette().paper(), 1)));
    }
}
