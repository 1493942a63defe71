package org.plumbline.drawing.chart;

import java.util.ArrayList;
import java.util.List;

import org.plumbline.drawing.text.TextWrap;

/** Cuts the rows of a Gantt chart into bands that fit on a page each; a heading never stands alone at a band's foot. */
final class GanttBands {

    private static final double HEADING = 22;
    private static final double PADDING = 9;
    private static final int LABEL_LINES = 4;

    private final ChartSetting setting;
    private final GanttTexts texts;
    private final double labelWidth;
    private final double room;

    /** @param room height for the rows of one band in pixels */
    GanttBands(ChartSetting setting, GanttTexts texts, double labelWidth, double room) {
        this.setting = setting;
        this.texts = texts;
        this.labelWidth = labelWidth;
        this.room = room;
    }

    List<List<GanttRow>> of(Gantt chart) {
        List<List<GanttRow>> bands = new ArrayList<>();
        List<GanttRow> band = new ArrayList<>();
        for (Gantt.Group group : chart.groups()) {
            boolean headed = false;
            for (Gantt.Task task : group.tasks()) {
                GanttRow row = row(group, task);
                double heading = headed || group.name().isBlank() ? 0 : HEADING;
                if (!band.isEmpty() && height(band) + heading + row.height() > room) {
                    bands.add(band);
                    band = new ArrayList<>();
                    if (headed && !group.name().isBlank()) {
                        band.add(heading(group, texts.continued(group.name())));
                    }
                }
                if (heading > 0) {
                    band.add(heading(group, group.name()));
                }
                headed = true;
                band.add(row);
            }
        }
        bands.add(band);
        return bands;
    }

    static double height(List<GanttRow> rows) {
        return rows.stream().mapToDouble(GanttRow::height).sum();
    }

    private GanttRow heading(Gantt.Group group, String name) {
        return new GanttRow(group, null, List.of(setting.wrap(ChartSetting.STRONG).cut(name, setting.width() - 12)), HEADING);
    }

    private GanttRow row(Gantt.Group group, Gantt.Task task) {
        TextWrap wrap = setting.wrap(ChartSetting.TEXT);
        List<String> lines = wrap.lines(task.id() + "  " + task.name(), labelWidth - 10, LABEL_LINES);
        return new GanttRow(group, task, lines, Math.max(24, lines.size() * GanttRow.LABEL_LINE + PADDING));
    }
}
