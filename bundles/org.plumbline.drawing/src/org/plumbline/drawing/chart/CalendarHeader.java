package org.plumbline.drawing.chart;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.plumbline.drawing.Line;
import org.plumbline.drawing.Rect;
import org.plumbline.drawing.Stroke;
import org.plumbline.drawing.Style;
import org.plumbline.drawing.TextAnchor;

/** The two rows of calendar above a Gantt chart; their units are the finest ones that leave room for their names. */
final class CalendarHeader {

    static final double HEIGHT = 36;

    private static final double ROW = 18;
    private static final double ROOM = 22;

    private final ChartSetting setting;
    private final TimeScale scale;
    private final Unit upper;
    private final Unit lower;

    /** A unit of the calendar: where the one of a day begins, where the next begins, what it is called. */
    private record Unit(double days, UnaryOperator<LocalDate> start, UnaryOperator<LocalDate> next,
            Function<LocalDate, String> name) {
    }

    CalendarHeader(ChartSetting setting, TimeScale scale, GanttTexts texts) {
        this.setting = setting;
        this.scale = scale;
        Unit year = new Unit(365, day -> day.withDayOfYear(1), day -> day.plusYears(1), day -> texts.year(day.getYear()));
        Unit quarter = new Unit(91, day -> day.with(IsoFields.DAY_OF_QUARTER, 1), day -> day.plusMonths(3),
                day -> texts.quarter(day.get(IsoFields.QUARTER_OF_YEAR)));
        Unit month = new Unit(30, day -> day.withDayOfMonth(1), day -> day.plusMonths(1), day -> texts.month(YearMonth.from(day)));
        Unit fullMonth = new Unit(30, month.start(), month.next(), day -> texts.monthAndYear(YearMonth.from(day)));
        Unit week = new Unit(7, day -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), day -> day.plusWeeks(1),
                texts::week);
        if (fits(week)) {
            upper = fullMonth;
            lower = week;
        } else if (fits(month)) {
            upper = year;
            lower = month;
        } else if (fits(quarter)) {
            upper = year;
            lower = quarter;
        } else {
            upper = new Unit(3650, day -> day.withDayOfYear(1).withYear(day.getYear() / 10 * 10), day -> day.plusYears(10), day -> "");
            lower = year;
        }
    }

    private boolean fits(Unit unit) {
        return unit.days() * scale.dayWidth() >= ROOM;
    }

    /** Draws the ground and the names, from that height on. */
    void drawNames(Canvas canvas, double top) {
        canvas.add(Rect.of(0, top, setting.width(), HEIGHT, Style.filled(setting.palette().band())));
        names(canvas, upper, top, true);
        names(canvas, lower, top + ROW, false);
    }

    private void names(Canvas canvas, Unit unit, double top, boolean strong) {
        var font = strong ? ChartSetting.SMALL_STRONG : ChartSetting.SMALL;
        for (LocalDate day = unit.start().apply(scale.first()); !day.isAfter(scale.last()); day = unit.next().apply(day)) {
            double from = scale.morning(day);
            double to = scale.morning(unit.next().apply(day));
            String name = unit.name().apply(day);
            if (setting.metrics().width(name, font) <= to - from - 4) {
                double x = strong ? from + 4 : (from + to) / 2;
                canvas.text(List.of(name), x, top + 3, font, setting.palette().ink(),
                        strong ? TextAnchor.LEFT : TextAnchor.MIDDLE);
            }
        }
    }

    /** Draws the lines between the units, from the header down to that height. */
    void drawGrid(Canvas canvas, double top, double bottom) {
        Stroke fine = Stroke.of(setting.palette().rule(), 0.5);
        Stroke strong = Stroke.of(setting.palette().faint(), 0.6);
        grid(canvas, lower, top + ROW, bottom, fine);
        grid(canvas, upper, top, bottom, strong);
    }

    private void grid(Canvas canvas, Unit unit, double top, double bottom, Stroke stroke) {
        for (LocalDate day = unit.start().apply(scale.first()); !day.isAfter(scale.last()); day = unit.next().apply(day)) {
            if (day.isAfter(scale.first())) {
                canvas.add(Line.of(scale.morning(day), top, scale.morning(day), bottom, stroke));
            }
        }
    }
}
