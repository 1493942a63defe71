package org.plumbline.drawing.chart;

import java.util.ArrayList;
import java.util.List;

import org.plumbline.drawing.Color;
import org.plumbline.drawing.Drawing;
import org.plumbline.drawing.Hatch;
import org.plumbline.drawing.Label;
import org.plumbline.drawing.Paint;
import org.plumbline.drawing.Point;
import org.plumbline.drawing.Rect;
import org.plumbline.drawing.Stroke;
import org.plumbline.drawing.Style;
import org.plumbline.drawing.TextAnchor;

/**
 * Draws a {@link HeatMap}: cells coloured by level with the level's abbreviation as a second sign, the ids of the risks
 * as chips that wrap, rows that grow with them, a legend below. Without risks it shows the levels' names instead.
 */
public final class HeatMapChart {

    private static final double TITLE = 20;
    private static final double PADDING = 5;
    private static final double HEAD = 16;
    private static final double GAP = 8;

    private final ChartSetting setting;

    public HeatMapChart(ChartSetting setting) {
        this.setting = setting;
    }

    /** The drawing of a matrix; its height follows from its content. */
    public Drawing draw(HeatMap map) {
        Canvas canvas = new Canvas(setting.width(), setting.metrics());
        double left = TITLE + labelWidth(map) + GAP;
        double cell = (setting.width() - left - 1) / map.columns().steps().size();
        double bottom = rows(canvas, map, left, cell);
        canvas.add(new Label(setting.wrap(ChartSetting.STRONG).cut(map.rows().title(), bottom), new Point(13, bottom / 2),
                ChartSetting.STRONG, setting.palette().ink(), TextAnchor.MIDDLE, -90));
        double below = columnLabels(canvas, map, left, cell, bottom + 4);
        below = canvas.text(setting.wrap(ChartSetting.STRONG).lines(map.columns().title(), setting.width() - left, 2),
                (left + setting.width()) / 2, below + 2, ChartSetting.STRONG, setting.palette().ink(), TextAnchor.MIDDLE);
        new Legend(setting).draw(canvas, map.legendTitle(), legend(map), left, below + 10);
        return setting.finish(canvas, map.title(), map.description());
    }

    private double labelWidth(HeatMap map) {
        double widest = map.rows().steps().stream()
                .mapToDouble(step -> setting.metrics().width(step.name(), ChartSetting.TEXT)).max().orElse(0);
        return Math.min(setting.width() * 0.18, Math.max(28, widest + 2));
    }

    private double rows(Canvas canvas, HeatMap map, double left, double cellWidth) {
        double y = 1;
        for (int row = map.rows().steps().size() - 1; row >= 0; row--) {
            List<String> name = labelLines(map.rows().steps().get(row), left - TITLE - GAP);
            double height = Math.max(rowHeight(map, row, cellWidth), name.size() * lineHeight() + 6);
            for (int column = 0; column < map.columns().steps().size(); column++) {
                cell(canvas, map, row, column, new Rect(left + column * cellWidth, y, cellWidth, height, 0, null));
            }
            double top = y + (height - name.size() * lineHeight()) / 2;
            stepLabel(canvas, name, left - GAP, top, TextAnchor.RIGHT);
            y += height;
        }
        canvas.reach(y);
        return y;
    }

    private double lineHeight() {
        return setting.metrics().lineHeight(ChartSetting.TEXT);
    }

    private List<String> labelLines(HeatMap.Step step, double width) {
        List<String> lines = new ArrayList<>();
        if (!step.value().isEmpty()) {
            lines.add(setting.wrap(ChartSetting.STRONG).cut(step.value(), width));
        }
        lines.addAll(setting.wrap(ChartSetting.TEXT).lines(step.name(), width, 4));
        return lines;
    }

    private void stepLabel(Canvas canvas, List<String> lines, double x, double top, TextAnchor anchor) {
        Color ink = setting.palette().ink();
        double next = canvas.text(lines.subList(0, Math.min(1, lines.size())), x, top, ChartSetting.STRONG, ink, anchor);
        canvas.text(lines.subList(Math.min(1, lines.size()), lines.size()), x, next, ChartSetting.TEXT, ink, anchor);
    }

    private double rowHeight(HeatMap map, int row, double cellWidth) {
        double tallest = map.cells().stream().filter(cell -> cell.row() == row)
                .mapToDouble(cell -> flow(map, cell, cellWidth).height()).max().orElse(0);
        return Math.max(46, HEAD + tallest + 2 * PADDING);
    }

    private MarkFlow flow(HeatMap map, HeatMap.Cell cell, double cellWidth) {
        return new MarkFlow(setting, cellWidth - 2 * PADDING, cell.marks(), map.more());
    }

    private void cell(Canvas canvas, HeatMap map, int row, int column, Rect place) {
        Stroke border = Stroke.of(setting.palette().paper(), 1.5);
        HeatMap.Cell cell = map.cell(row, column).orElse(null);
        Paint paint = cell == null
                ? new Hatch(Hatch.Kind.RISING, setting.palette().paper(), setting.palette().rule())
                : map.scale().color(cell.level());
        canvas.add(Rect.of(place.x(), place.y(), place.width(), place.height(), Style.of(paint, border)));
        if (cell != null) {
            content(canvas, map, cell, place);
        }
    }

    private void content(Canvas canvas, HeatMap map, HeatMap.Cell cell, Rect place) {
        Color ink = map.scale().color(cell.level()).inkUpon();
        var level = map.scale().levels().get(cell.level());
        if (map.hasMarks()) {
            canvas.add(Label.of(setting.wrap(ChartSetting.SMALL_STRONG).cut(level.abbreviation(), place.width() - 2 * PADDING),
                    place.x() + place.width() - PADDING, place.y() + 12, ChartSetting.SMALL_STRONG, ink, TextAnchor.RIGHT));
            canvas.addAll(flow(map, cell, place.width()).shapes(place.x() + PADDING, place.y() + HEAD + 1, ink));
            return;
        }
        List<String> name = setting.wrap(ChartSetting.TEXT).lines(level.name(), place.width() - 2 * PADDING, 3);
        double top = place.y() + (place.height() - name.size() * lineHeight()) / 2;
        canvas.text(name, place.x() + place.width() / 2, top, ChartSetting.TEXT, ink, TextAnchor.MIDDLE);
    }

    private double columnLabels(Canvas canvas, HeatMap map, double left, double cellWidth, double top) {
        double below = top;
        for (int column = 0; column < map.columns().steps().size(); column++) {
            List<String> lines = labelLines(map.columns().steps().get(column), cellWidth - 6);
            stepLabel(canvas, lines, left + (column + 0.5) * cellWidth, top, TextAnchor.MIDDLE);
            below = Math.max(below, top + lines.size() * lineHeight());
        }
        return below;
    }

    private List<Legend.Entry> legend(HeatMap map) {
        List<Legend.Entry> entries = new ArrayList<>();
        for (int rank = 0; rank < map.scale().levels().size(); rank++) {
            var level = map.scale().levels().get(rank);
            String mark = setting.wrap(ChartSetting.SMALL_STRONG).cut(level.abbreviation(), 24);
            entries.add(new Legend.Entry(Legend.box(map.scale().color(rank), setting.palette().faint(), mark), level.name()));
        }
        return entries;
    }
}
