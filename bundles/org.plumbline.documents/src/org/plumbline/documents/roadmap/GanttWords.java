package org.plumbline.documents.roadmap;

import java.time.LocalDate;
import java.time.YearMonth;
import org.plumbline.drawing.chart.Gantt;
import org.plumbline.drawing.chart.GanttTexts;

/** The fixed texts of a Gantt chart out of the roadmap's own. */
final class GanttWords implements GanttTexts {

    private final Wording words;

    GanttWords(Wording words) {
        this.words = words;
    }

    @Override
    public String year(int year) {
        return words.formats().year(year);
    }

    @Override
    public String quarter(int quarter) {
        return words.get("gantt.quarter", words.formats().number(quarter));
    }

    @Override
    public String month(YearMonth month) {
        return words.formats().monthShort(month);
    }

    @Override
    public String monthAndYear(YearMonth month) {
        return words.formats().month(month);
    }

    @Override
    public String week(LocalDate monday) {
        return words.formats().number(monday.getDayOfMonth());
    }

    @Override
    public String taskHeading() {
        return words.get("action");
    }

    @Override
    public String today(LocalDate date) {
        return words.get("gantt.today", words.formats().date(date));
    }

    @Override
    public String state(Gantt.State state) {
        return words.get("gantt." + state);
    }

    @Override
    public String stateLetter(Gantt.State state) {
        return words.get("gantt." + state + ".letter");
    }

    @Override
    public String progress() {
        return words.get("gantt.progress");
    }

    @Override
    public String milestone() {
        return words.get("milestone");
    }

    @Override
    public String critical() {
        return words.get("gantt.critical");
    }

    @Override
    public String dependency() {
        return words.get("gantt.dependency");
    }

    @Override
    public String outsidePlan() {
        return words.get("gantt.outside");
    }

    @Override
    public String continued(String group) {
        return words.get("gantt.continued", group);
    }

    @Override
    public String part(String title, int number, int count) {
        return words.get("gantt.part", title, words.formats().number(number), words.formats().number(count));
    }

    @Override
    public String shows(String first, String last) {
        return words.get("gantt.shows", first, last);
    }
}
