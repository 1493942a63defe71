package org.plumbline.drawing.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.plumbline.drawing.Drawing;
import org.plumbline.drawing.Hatch;
import org.plumbline.drawing.Line;
import org.plumbline.drawing.Rect;
import org.plumbline.drawing.Stroke;
import org.plumbline.drawing.Style;
import org.plumbline.drawing.TextAnchor;
import org.plumbline.drawing.text.FontSpec;

/**
 * Draws level bars, one a row: votes for risks, load against capacity, cost against budget. A limit is a heavy tick; what
 * lies beyond it is hatched.
 */
public final class BarChart {

    private static final double BAR = 14;
    private static final double GAP = 9;
    private static final double NOTE = 8;

    private final ChartSetting setting;

    public BarChart(ChartSetting setting) {
        this.setting = setting;
    }

    /**
     * The data of a chart.
     *
     * @param rows in reading order
     * @param within the legend's words for a bar; a chart without limits needs no legend
     * @param beyond the legend's words for the part beyond a limit
     * @param limit the legend's words for the tick
     */
    public record Data(String title, String description, List<Row> rows, String within, String beyond, String limit) {
        public Data {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A bar.
     *
     * @param value its length, 0 or more; a negative one counts as 0
     * @param note the value as text with its unit, for example "132 h of 120 h"
     * @param limit what it should not exceed, in the same unit
     */
    public record Row(String label, double value, String note, Optional<Double> limit) {

        public Row {
            if (!Double.isFinite(value) || limit.filter(most -> !Double.isFinite(most) || most < 0).isPresent()) {
                throw new IllegalArgumentException("The bar of " + label + " has no length or limit of 0 or more");
            }
            value = Math.max(0, value);
        }

        double reach() {
            return Math.max(value, limit.orElse(0.0));
        }

        boolean isOver() {
            return limit.isPresent() && value > limit.get();
        }
    }

    /** The drawing; its height follows from the number of rows. */
    public Drawing draw(Data data) {
        Canvas canvas = new Canvas(setting.width(), setting.metrics());
        double left = labelWidth(data) + GAP;
        double notes = data.rows().stream().mapToDouble(row -> setting.metrics().width(row.note(), ChartSetting.STRONG)).max().orElse(0);
        double right = setting.width() - Math.min(notes, setting.width() * 0.3) - NOTE - 2;
        double longest = data.rows().stream().mapToDouble(Row::reach).max().orElse(0);
        double scale = longest > 0 ? (right - left) / longest : 0;
        double y = 2;
        for (Row row : data.rows()) {
            y = row(canvas, row, left, y, scale);
        }
        canvas.add(Line.of(left, 0, left, y - 2, Stroke.of(setting.palette().faint(), 1)));
        if (data.rows().stream().anyMatch(row -> row.limit().isPresent())) {
            new Legend(setting).draw(canvas, "", legend(data), left, y + 6);
        }
        return setting.finish(canvas, data.title(), data.description());
    }

    private double labelWidth(Data data) {
        double widest = data.rows().stream().mapToDouble(row -> setting.metrics().width(row.label(), ChartSetting.TEXT)).max().orElse(0);
        return Math.min(widest + 2, setting.width() * 0.34);
    }

    private double row(Canvas canvas, Row row, double left, double top, double scale) {
        List<String> label = setting.wrap(ChartSetting.TEXT).lines(row.label(), left - GAP, 3);
        double text = label.size() * setting.metrics().lineHeight(ChartSetting.TEXT);
        double height = Math.max(BAR, text) + 8;
        double middle = top + height / 2;
        canvas.text(label, left - GAP, middle - text / 2, ChartSetting.TEXT, setting.palette().ink(), TextAnchor.RIGHT);
        bar(canvas, row, left, middle, scale);
        double end = left + row.reach() * scale + NOTE;
        FontSpec font = row.isOver() ? ChartSetting.STRONG : ChartSetting.TEXT;
        canvas.text(List.of(setting.wrap(font).cut(row.note(), setting.width() - end)), end,
                middle - setting.metrics().lineHeight(font) / 2, font, setting.palette().ink(), TextAnchor.LEFT);
        return top + height;
    }

    private void bar(Canvas canvas, Row row, double left, double middle, double scale) {
        double top = middle - BAR / 2;
        double within = Math.min(row.value(), row.limit().orElse(row.value()));
        canvas.add(Rect.of(left, top, within * scale, BAR, Style.filled(setting.palette().barDone())));
        if (row.isOver()) {
            canvas.add(Rect.of(left + within * scale, top, (row.value() - within) * scale, BAR, beyond()));
        }
        row.limit().ifPresent(limit -> canvas.add(Line.of(left + limit * scale, top - 3, left + limit * scale, top + BAR + 3,
                Stroke.of(setting.palette().ink(), 2))));
    }

    private Style beyond() {
        return Style.of(new Hatch(Hatch.Kind.RISING, setting.palette().paper(), setting.palette().accent()),
                Stroke.of(setting.palette().accent(), 1));
    }

    private List<Legend.Entry> legend(Data data) {
        List<Legend.Entry> entries = new ArrayList<>();
        entries.add(new Legend.Entry(Legend.box(setting.palette().barDone(), setting.palette().barDone(), ""), data.within()));
        if (data.rows().stream().anyMatch(Row::isOver)) {
            entries.add(new Legend.Entry((x, y, w, h) -> List.of(Rect.of(x, y, w, h, beyond())), data.beyond()));
        }
        entries.add(new Legend.Entry((x, y, w, h) -> List.of(Line.of(x + w / 2, y - 1, x + w / 2, y + h + 1,
                Stroke.of(setting.palette().ink(), 2))), data.limit()));
        return entries;
    }
}
