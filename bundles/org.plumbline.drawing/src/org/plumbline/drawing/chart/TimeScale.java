package org.plumbline.drawing.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Places days along a chart.
 *
 * @param first the day whose morning lies at {@code left}
 * @param last the day whose evening lies at {@code right}
 */
record TimeScale(LocalDate first, LocalDate last, double left, double right) {

    /** A today line this share of the plan's length outside of the plan still is shown. */
    private static final double NEAR = 0.15;

    /** The scale that shows the plan's window, every task, and today where it is near. */
    static TimeScale of(Gantt chart, double left, double right) {
        LocalDate first = chart.windowStart();
        LocalDate last = chart.windowEnd().isBefore(first) ? first : chart.windowEnd();
        for (Gantt.Group group : chart.groups()) {
            for (Gantt.Task task : group.tasks()) {
                first = task.start().isBefore(first) ? task.start() : first;
                last = task.end().isAfter(last) ? task.end() : last;
            }
        }
        if (chart.today().isPresent()) {
            LocalDate today = chart.today().get();
            long near = Math.round((ChronoUnit.DAYS.between(first, last) + 1) * NEAR);
            first = today.isBefore(first) && ChronoUnit.DAYS.between(today, first) <= near ? today : first;
            last = today.isAfter(last) && ChronoUnit.DAYS.between(last, today) <= near ? today : last;
        }
        return new TimeScale(first, last, left, right);
    }

    /** Where the morning of a day lies, kept inside the chart. */
    double morning(LocalDate day) {
        double place = left + ChronoUnit.DAYS.between(first, day) * dayWidth();
        return Math.clamp(place, left, right);
    }

    /** Where the evening of a day lies, kept inside the chart. */
    double evening(LocalDate day) {
        return morning(day.plusDays(1));
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    double dayWidth() {
        return (right - left) / (ChronoUnit.DAYS.between(first, last) + 1);
    }
}
