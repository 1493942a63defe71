package org.plumbline.drawing.chart;

import java.util.ArrayList;
import java.util.List;

import org.plumbline.drawing.Group;
import org.plumbline.drawing.Hatch;
import org.plumbline.drawing.Label;
import org.plumbline.drawing.Paint;
import org.plumbline.drawing.Point;
import org.plumbline.drawing.Polygon;
import org.plumbline.drawing.Rect;
import org.plumbline.drawing.Shape;
import org.plumbline.drawing.Stroke;
import org.plumbline.drawing.Style;
import org.plumbline.drawing.TextAnchor;
import org.plumbline.drawing.palette.Palette;
import org.plumbline.drawing.text.TextWrap;

/** The sign of one task: a bar with its done share, or a diamond; state as pattern and letter, note behind it. */
final class GanttBar {

    static final double HEIGHT = 12;
    private static final double MIN_WIDTH = 3;
    private static final double GAP = 10;
    private static final double LONGEST_NOTE = 90;

    private final ChartSetting setting;
    private final TimeScale scale;
    private final GanttTexts texts;

    GanttBar(ChartSetting setting, TimeScale scale, GanttTexts texts) {
        this.setting = setting;
        this.scale = scale;
        this.texts = texts;
    }

    /** Where the sign of a task begins and ends. */
    record Span(double from, double to) {
    }

    Span span(Gantt.Task task) {
        if (task.milestone()) {
            double middle = (scale.morning(task.end()) + scale.evening(task.end())) / 2;
            return new Span(middle - HEIGHT / 2, middle + HEIGHT / 2);
        }
        double from = scale.morning(task.start());
        return new Span(from, Math.max(from + MIN_WIDTH, scale.evening(task.end())));
    }

    Shape shape(Gantt.Task task, double middle) {
        List<Shape> shapes = new ArrayList<>(task.milestone() ? milestone(task, middle) : bar(task, middle));
        note(task, middle, shapes);
        return new Group(shapes, task.id() + " " + task.name(), task.link());
    }

    private List<Shape> milestone(Gantt.Task task, double middle) {
        Span span = span(task);
        return List.of(diamond((span.from() + span.to()) / 2, middle, style(task.state(), task.critical())));
    }

    Polygon diamond(double x, double y, Style style) {
        double half = HEIGHT / 2 + 0.5;
        return new Polygon(List.of(new Point(x, y - half), new Point(x + half, y), new Point(x, y + half), new Point(x - half, y)),
                style);
    }

    private List<Shape> bar(Gantt.Task task, double middle) {
        Span span = span(task);
        double top = middle - HEIGHT / 2;
        double width = span.to() - span.from();
        Style style = style(task.state(), task.critical());
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Rect(span.from(), top, width, HEIGHT, 1.5, style));
        if (task.percent() > 0 && task.state() != Gantt.State.DONE && task.state() != Gantt.State.CANCELLED) {
            shapes.add(Rect.of(span.from(), top + 3, width * task.percent() / 100, HEIGHT - 6,
                    Style.filled(setting.palette().barDone())));
        }
        return shapes;
    }

    /** Fill and outline of a state: the fill differs in grey as well, the outline of a critical task is heavy. */
    Style style(Gantt.State state, boolean critical) {
        Palette palette = setting.palette();
        Paint fill = switch (state) {
            case PLANNED, RUNNING -> palette.bar();
            case SLOWED -> new Hatch(Hatch.Kind.RISING, palette.paper(), palette.barDone());
            case ON_HOLD -> new Hatch(Hatch.Kind.DOTS, palette.paper(), palette.ink());
            case DONE -> palette.barDone();
            case CANCELLED -> palette.paper();
        };
        Stroke outline = Stroke.of(palette.barDone(), 0.8);
        if (state == Gantt.State.CANCELLED) {
            outline = Stroke.of(palette.faint(), 0.8).dashed(2, 2);
        } else if (critical) {
            outline = Stroke.of(palette.accent(), 2);
        }
        return Style.of(fill, outline);
    }

    /** Writes letter and note behind the sign, before it where the chart ends, and shortens the note where neither has room. */
    private void note(Gantt.Task task, double middle, List<Shape> shapes) {
        String letter = texts.stateLetter(task.state());
        double letterWidth = letter.isEmpty() ? 0 : setting.metrics().width(letter, ChartSetting.SMALL_STRONG) + 4;
        TextWrap wrap = setting.wrap(ChartSetting.SMALL);
        String note = wrap.cut(task.note(), LONGEST_NOTE);
        Span span = span(task);
        double room = setting.width() - span.to() - GAP - letterWidth;
        double x = span.to() + GAP;
        if (noteWidth(note) > room) {
            double before = span.from() - GAP - letterWidth - noteWidth(note);
            note = before < scale.left() ? wrap.cut(note, room) : note;
            x = before < scale.left() ? x : before;
        }
        if (letterWidth + noteWidth(note) > 0) {
            write(letter, letterWidth, note, x, middle, shapes);
        }
    }

    private double noteWidth(String note) {
        return setting.metrics().width(note, ChartSetting.SMALL);
    }

    private void write(String letter, double letterWidth, String note, double x, double middle, List<Shape> shapes) {
        double baseline = middle + 3.4;
        shapes.add(Rect.of(x - 1, middle - HEIGHT / 2, letterWidth + noteWidth(note) + 2, HEIGHT, Style.filled(setting.palette().paper())));
        if (!letter.isEmpty()) {
            shapes.add(Label.of(letter, x, baseline, ChartSetting.SMALL_STRONG, setting.palette().ink(), TextAnchor.LEFT));
        }
        if (!note.isEmpty()) {
            shapes.add(Label.of(note, x + letterWidth, baseline, ChartSetting.SMALL, setting.palette().ink(), TextAnchor.LEFT));
        }
    }
}
