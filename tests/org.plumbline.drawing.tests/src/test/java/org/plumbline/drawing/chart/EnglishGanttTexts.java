package org.plumbline.drawing.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;

/** English texts of a Gantt chart for the tests. */
final class EnglishGanttTexts implements GanttTexts {

    @Override
    public String year(int year) {
        return Integer.toString(year);
    }

    @Override
    public String quarter(int quarter) {
        return "Q" + quarter;
    }

    @Override
    public String month(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH).substring(0, 3);
    }

    @Override
    public String monthAndYear(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + month.getYear();
    }

    @Override
    public String week(LocalDate monday) {
        return Integer.toString(monday.getDayOfMonth());
    }

    @Override
    public String taskHeading() {
        return "Action";
    }

    @Override
    public String today(LocalDate date) {
        return "As of " + date;
    }

    @Override
    public String state(Gantt.State state) {
        return switch (state) {
            case PLANNED -> "Planned";
            case RUNNING -> "In progress";
            case SLOWED -> "Slowed";
            case ON_HOLD -> "On hold";
            case DONE -> "Done";
            case CANCELLED -> "Cancelled";
        };
    }

    @Override
    public String stateLetter(Gantt.State state) {
        return switch (state) {
            case PLANNED, RUNNING -> "";
            case SLOWED -> "S";
            case ON_HOLD -> "H";
            case DONE -> "D";
            case CANCELLED -> "C";
        };
    }

    @Override
    public String progress() {
        return "Share done";
    }

    @Override
    public String milestone() {
        return "Milestone";
    }

    @Override
    public String critical() {
        return "Critical path";
    }

    @Override
    public String dependency() {
        return "Waits for";
    }

    @Override
    public String outsidePlan() {
        return "Outside the plan";
    }

    @Override
    public String continued(String group) {
        return group + " (continued)";
    }

    @Override
    public String part(String title, int number, int count) {
        return title + ", part " + number + " of " + count;
    }

    @Override
    public String shows(String first, String last) {
        return "This part shows " + first + " to " + last + ".";
    }
}
