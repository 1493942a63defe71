package org.plumbline.drawing.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.plumbline.drawing.Hatch;
import org.plumbline.drawing.Line;
import org.plumbline.drawing.Point;
import org.plumbline.drawing.Polygon;
import org.plumbline.drawing.Rect;
import org.plumbline.drawing.Shape;
import org.plumbline.drawing.Stroke;
import org.plumbline.drawing.Style;

/** The signs that one Gantt chart uses, and no others. */
final class GanttLegend {

    private final ChartSetting setting;
    private final GanttTexts texts;

    GanttLegend(ChartSetting setting, GanttTexts texts) {
        this.setting = setting;
        this.texts = texts;
    }

    List<Legend.Entry> entries(Gantt chart, TimeScale scale) {
        List<Gantt.Task> tasks = chart.groups().stream().flatMap(group -> group.tasks().stream()).toList();
        GanttBar bars = new GanttBar(setting, scale, texts);
        List<Legend.Entry> entries = new ArrayList<>();
        List<Gantt.State> states = tasks.stream().map(Gantt.Task::state).distinct().sorted().toList();
        if (states.contains(Gantt.State.PLANNED) || states.contains(Gantt.State.RUNNING)) {
            // Both look the same: what tells them apart is the done share.
            String text = states.stream().filter(GanttLegend::isOpen).map(texts::state).collect(Collectors.joining(" · "));
            entries.add(new Legend.Entry((x, y, w, h) -> List.of(bar(x, y, w, bars.style(Gantt.State.PLANNED, false))), text));
        }
        for (Gantt.State state : states) {
            if (!isOpen(state)) {
                String letter = texts.stateLetter(state);
                entries.add(new Legend.Entry((x, y, w, h) -> List.of(bar(x, y, w, bars.style(state, false))),
                        letter.isEmpty() ? texts.state(state) : letter + " = " + texts.state(state)));
            }
        }
        if (tasks.stream().anyMatch(task -> task.percent() > 0 && task.percent() < 100)) {
            entries.add(new Legend.Entry((x, y, w, h) -> progress(x, y, w, bars), texts.progress()));
        }
        if (tasks.stream().anyMatch(Gantt.Task::milestone)) {
            entries.add(new Legend.Entry((x, y, w, h) -> List.of(bars.diamond(x + w / 2, y + 7,
                    bars.style(Gantt.State.PLANNED, false))), texts.milestone()));
        }
        if (tasks.stream().anyMatch(Gantt.Task::critical)) {
            entries.add(new Legend.Entry((x, y, w, h) -> List.of(bar(x, y, w, bars.style(Gantt.State.PLANNED, true))),
                    texts.critical()));
        }
        if (tasks.stream().anyMatch(task -> !task.dependencies().isEmpty())) {
            entries.add(new Legend.Entry((x, y, w, h) -> arrow(x, y + 7, w), texts.dependency()));
        }
        if (scale.first().isBefore(chart.windowStart()) || scale.last().isAfter(chart.windowEnd())) {
            Hatch hatch = new Hatch(Hatch.Kind.RISING, setting.palette().paper(), setting.palette().rule());
            entries.add(new Legend.Entry(Legend.box(hatch, setting.palette().rule(), ""), texts.outsidePlan()));
        }
        return entries;
    }

    private static boolean isOpen(Gantt.State state) {
        return state == Gantt.State.PLANNED || state == Gantt.State.RUNNING;
    }

    private static Rect bar(double x, double y, double width, Style style) {
        return new Rect(x + 1, y + 1, width - 2, GanttBar.HEIGHT, 1.5, style);
    }

    private List<Shape> progress(double x, double y, double width, GanttBar bars) {
        return List.of(bar(x, y, width, bars.style(Gantt.State.RUNNING, false)),
                Rect.of(x + 1, y + 4, width * 0.6, GanttBar.HEIGHT - 6, Style.filled(setting.palette().barDone())));
    }

    private List<Shape> arrow(double x, double y, double width) {
        Stroke stroke = Stroke.of(setting.palette().faint(), 0.9);
        Point tip = new Point(x + width, y);
        return List.of(Line.of(x, y, x + width - 4, y, stroke), new Polygon(List.of(tip, new Point(tip.x() - 4.5, y - 3.2),
                new Point(tip.x() - 4.5, y + 3.2)), Style.filled(setting.palette().faint())));
    }
}
