package org.plumbline.drawing.chart;

import java.time.LocalDate;
import java.time.YearMonth;

/** The fixed texts of a Gantt chart in the language of its document. */
public interface GanttTexts {

    /** A year in the calendar, for example "2026". */
    String year(int year);

    /** A quarter below its year, for example "Q2". */
    String quarter(int quarter);

    /** A month below its year, for example "Mar". */
    String month(YearMonth month);

    /** A month on its own, for example "March 2026". */
    String monthAndYear(YearMonth month);

    /** A week below its month, by its Monday, for example "16". */
    String week(LocalDate monday);

    /** The heading above the names of the tasks, for example "Action". */
    String taskHeading();

    /** What the today line says, for example "As of 30 June 2026". */
    String today(LocalDate date);

    /** A state in a word, for example "On hold". */
    String state(Gantt.State state);

    /** One letter that marks a state beside its pattern, for example "H"; empty for none. */
    String stateLetter(Gantt.State state);

    /** The legend's words for a done share, a milestone, the critical path, a dependency and time outside the plan. */
    String progress();

    /** See {@link #progress()}. */
    String milestone();

    /** See {@link #progress()}. */
    String critical();

    /** See {@link #progress()}. */
    String dependency();

    /** See {@link #progress()}. */
    String outsidePlan();

    /** A group's name where it goes on after a page break, for example "Operations (continued)". */
    String continued(String group);

    /** The title of one of several drawings, for example "Action plan, part 2 of 4". */
    String part(String title, int number, int count);

    /** Which tasks one of several drawings shows, for example "This part shows A1 to A12." */
    String shows(String first, String last);
}
