package org.plumbline.drawing.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.plumbline.drawing.Drawing;
import org.plumbline.drawing.Hatch;
import org.plumbline.drawing.Line;
import org.plumbline.drawing.Paint;
import org.plumbline.drawing.Rect;
import org.plumbline.drawing.Stroke;
import org.plumbline.drawing.Style;
import org.plumbline.drawing.TextAnchor;
import org.plumbline.drawing.text.FontSpec;

/** Draws a {@link Gantt} in bands that each fit on a page, so that print never cuts a row. */
public final class GanttChart {

    private static final double NOTE = 52;
    private static final double MARK = 14;
    private static final double LEGEND_GAP = 10;

    private final ChartSetting setting;
    private final GanttTexts texts;

    public GanttChart(ChartSetting setting, GanttTexts texts) {
        this.setting = setting;
        this.texts = texts;
    }

    /**
     * The chart as one drawing or more; every one has its calendar and its legend, for it may be seen without the others.
     *
     * @param maxHeight height of one drawing in pixels; a row that is taller stands alone
     */
    public List<Drawing> draw(Gantt chart, double maxHeight) {
        double labels = Math.clamp(setting.width() * 0.32, 150, 300);
        TimeScale scale = TimeScale.of(chart, labels, setting.width() - NOTE);
        List<Legend.Entry> legend = new GanttLegend(setting, texts).entries(chart, scale);
        double room = maxHeight - CalendarHeader.HEIGHT - MARK - LEGEND_GAP - new Legend(setting).height(legend, 0);
        List<List<GanttRow>> bands = new GanttBands(setting, texts, labels, room).of(chart);
        Map<String, Gantt.Task> tasks = new LinkedHashMap<>();
        chart.groups().forEach(group -> group.tasks().forEach(task -> tasks.put(task.id(), task)));
        List<Drawing> drawings = new ArrayList<>();
        for (List<GanttRow> rows : bands) {
            Canvas canvas = band(chart, scale, rows, tasks);
            new Legend(setting).draw(canvas, "", legend, 0, canvas.height() + LEGEND_GAP);
            drawings.add(bands.size() == 1 ? setting.finish(canvas, chart.title(), chart.description())
                    : setting.finish(canvas, texts.part(chart.title(), drawings.size() + 1, bands.size()), described(chart, rows)));
        }
        return List.copyOf(drawings);
    }

    private String described(Gantt chart, List<GanttRow> rows) {
        List<String> shown = rows.stream().filter(row -> !row.isHeading()).map(row -> row.task().id()).toList();
        return chart.description() + " " + texts.shows(shown.getFirst(), shown.getLast());
    }

    private Canvas band(Gantt chart, TimeScale scale, List<GanttRow> rows, Map<String, Gantt.Task> tasks) {
        Canvas canvas = new Canvas(setting.width(), setting.metrics());
        double top = MARK;
        double bottom = top + CalendarHeader.HEIGHT + GanttBands.height(rows);
        CalendarHeader header = new CalendarHeader(setting, scale, texts);
        header.drawNames(canvas, top);
        canvas.text(List.of(setting.wrap(ChartSetting.STRONG).cut(texts.taskHeading(), scale.left() - 8)), 4,
                top + CalendarHeader.HEIGHT - 17, ChartSetting.STRONG, setting.palette().ink(), TextAnchor.LEFT);
        outside(canvas, chart, scale, top + CalendarHeader.HEIGHT, bottom);
        grounds(canvas, rows, top + CalendarHeader.HEIGHT);
        header.drawGrid(canvas, top, bottom);
        canvas.add(Line.of(0, top + CalendarHeader.HEIGHT, setting.width(), top + CalendarHeader.HEIGHT,
                Stroke.of(setting.palette().faint(), 0.8)));
        today(canvas, chart, scale, top, bottom);
        content(canvas, scale, rows, tasks, top + CalendarHeader.HEIGHT);
        canvas.add(Line.of(0, bottom, setting.width(), bottom, Stroke.of(setting.palette().faint(), 0.8)));
        canvas.reach(bottom + 1);
        return canvas;
    }

    private void outside(Canvas canvas, Gantt chart, TimeScale scale, double top, double bottom) {
        Paint paint = new Hatch(Hatch.Kind.RISING, setting.palette().paper(), setting.palette().rule());
        double start = scale.morning(chart.windowStart());
        double end = scale.evening(chart.windowEnd());
        if (start > scale.left()) {
            canvas.add(Rect.of(scale.left(), top, start - scale.left(), bottom - top, Style.filled(paint)));
        }
        if (end < scale.right()) {
            canvas.add(Rect.of(end, top, scale.right() - end, bottom - top, Style.filled(paint)));
        }
    }

    private void grounds(Canvas canvas, List<GanttRow> rows, double top) {
        double y = top;
        for (GanttRow row : rows) {
            if (row.isHeading()) {
                canvas.add(Rect.of(0, y, setting.width(), row.height(), Style.filled(setting.palette().band())));
            } else {
                canvas.add(Line.of(0, y, setting.width(), y, Stroke.of(setting.palette().rule(), 0.5)));
            }
            y += row.height();
        }
    }

    private void content(Canvas canvas, TimeScale scale, List<GanttRow> rows, Map<String, Gantt.Task> tasks, double top) {
        GanttBar bars = new GanttBar(setting, scale, texts);
        Map<String, GanttRoute.Place> places = new LinkedHashMap<>();
        double y = top;
        for (GanttRow row : rows) {
            label(canvas, row, y);
            if (!row.isHeading()) {
                places.put(row.task().id(), new GanttRoute.Place(row.task(), y + row.height() / 2, y, y + row.height()));
            }
            y += row.height();
        }
        canvas.addAll(new GanttArrows(setting, bars, tasks, places).shapes());
        places.values().forEach(place -> canvas.add(bars.shape(place.task(), place.middle())));
    }

    private void label(Canvas canvas, GanttRow row, double y) {
        FontSpec font = row.isHeading() ? ChartSetting.STRONG : ChartSetting.TEXT;
        double height = row.label().size() * setting.metrics().lineHeight(font);
        canvas.text(row.label(), 4, y + (row.height() - height) / 2, font, setting.palette().ink(),
                TextAnchor.LEFT);
    }

    private void today(Canvas canvas, Gantt chart, TimeScale scale, double top, double bottom) {
        chart.today().filter(scale::holds).ifPresent(day -> {
            double x = scale.evening(day);
            String text = texts.today(day);
            double half = setting.metrics().width(text, ChartSetting.SMALL_STRONG) / 2;
            double middle = Math.clamp(x, half, setting.width() - half);
            canvas.add(Line.of(x, top - 2, x, bottom, Stroke.of(setting.palette().accent(), 1.4).dashed(5, 3)));
            canvas.text(List.of(text), middle, -1, ChartSetting.SMALL_STRONG, setting.palette().accent(), TextAnchor.MIDDLE);
        });
    }
}
