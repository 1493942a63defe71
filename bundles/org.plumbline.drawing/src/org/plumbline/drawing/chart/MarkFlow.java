package org.plumbline.drawing.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

import org.plumbline.drawing.Color;
import org.plumbline.drawing.Group;
import org.plumbline.drawing.Label;
import org.plumbline.drawing.Rect;
import org.plumbline.drawing.Shape;
import org.plumbline.drawing.Stroke;
import org.plumbline.drawing.Style;
import org.plumbline.drawing.TextAnchor;

/** Places the marks of one heat map cell in rows, as many as the cell may hold; the rest is counted. */
final class MarkFlow {

    private static final double LINE = 11;
    private static final double GAP = 3;
    private static final double PADDING = 4;
    private static final double MAX_HEIGHT = 150;
    private static final int MAX_LINES = 3;

    private final ChartSetting setting;
    private final double width;
    private final List<ChipRow> rows = new ArrayList<>();
    private final String rest;

    private record Chip(HeatMap.Mark mark, List<String> lines, double width) {
        double height() {
            return lines.size() * LINE + 4;
        }
    }

    private record ChipRow(List<Chip> chips) {
        double height() {
            return chips.stream().mapToDouble(Chip::height).max().orElse(0);
        }
    }

    MarkFlow(ChartSetting setting, double width, List<HeatMap.Mark> marks, IntFunction<String> more) {
        this.setting = setting;
        this.width = width;
        rows.addAll(rowsOf(marks));
        if (height(rows) > MAX_HEIGHT) {
            while (rows.size() > 1 && height(rows) > MAX_HEIGHT - LINE - 4 - GAP) {
                rows.removeLast();
            }
            int shown = rows.stream().mapToInt(row -> row.chips().size()).sum();
            this.rest = setting.wrap(ChartSetting.SMALL_STRONG).cut(more.apply(marks.size() - shown), width);
        } else {
            this.rest = "";
        }
    }

    private List<ChipRow> rowsOf(List<HeatMap.Mark> marks) {
        List<ChipRow> all = new ArrayList<>();
        double used = width;
        for (HeatMap.Mark mark : marks) {
            Chip chip = chip(mark);
            if (all.isEmpty() || used + GAP + chip.width() > width) {
                all.add(new ChipRow(new ArrayList<>()));
                used = -GAP;
            }
            all.getLast().chips().add(chip);
            used += GAP + chip.width();
        }
        return all;
    }

    private Chip chip(HeatMap.Mark mark) {
        List<String> lines = setting.wrap(ChartSetting.SMALL).lines(mark.id(), width - 2 * PADDING, MAX_LINES);
        double widest = lines.stream().mapToDouble(line -> setting.metrics().width(line, ChartSetting.SMALL)).max().orElse(0);
        return new Chip(mark, lines, widest + 2 * PADDING);
    }

    private static double height(List<ChipRow> rows) {
        return rows.stream().mapToDouble(row -> row.height() + GAP).sum();
    }

    /** Height of all that is shown, 0 for an empty cell. */
    double height() {
        return height(rows) + (rest.isEmpty() ? 0 : LINE + 4);
    }

    List<Shape> shapes(double left, double top, Color ink) {
        List<Shape> shapes = new ArrayList<>();
        double y = top;
        for (ChipRow row : rows) {
            double x = left;
            for (Chip chip : row.chips()) {
                shapes.add(shape(chip, x, y));
                x += chip.width() + GAP;
            }
            y += row.height() + GAP;
        }
        if (!rest.isEmpty()) {
            shapes.add(Label.of(rest, left, y + LINE - 0.5, ChartSetting.SMALL_STRONG, ink, TextAnchor.LEFT));
        }
        return shapes;
    }

    private Shape shape(Chip chip, double x, double y) {
        Style style = Style.of(setting.palette().paper(), Stroke.of(setting.palette().ink(), 0.6));
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Rect(x, y, chip.width(), chip.height(), 3, style));
        double baseline = y + LINE - 0.2;
        for (String line : chip.lines()) {
            shapes.add(Label.of(line, x + chip.width() / 2, baseline, ChartSetting.SMALL, setting.palette().ink(), TextAnchor.MIDDLE));
            baseline += LINE;
        }
        return new Group(shapes, chip.mark().title(), chip.mark().link());
    }
}
