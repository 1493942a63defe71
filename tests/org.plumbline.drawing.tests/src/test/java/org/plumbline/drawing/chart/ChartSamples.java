package org.plumbline.drawing.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Charts that the tests draw. */
final class ChartSamples {

    private ChartSamples() {
    }

    static Gantt plan() {
        LocalDate start = LocalDate.of(2026, 1, 12);
        return new Gantt("Action plan", "Twelve actions in three workstreams.", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31),
                Optional.of(LocalDate.of(2026, 6, 30)), List.of(
                        new Gantt.Group("Procurement and contracts", List.of(
                                task("A1", "Adopt a conflict of interest declaration", start, 60, 100, Gantt.State.DONE, true),
                                task("A2", "Publish every contract award above 10,000 on the notice board and the web site", start.plusDays(60), 120,
                                        60, Gantt.State.RUNNING, true, "A1"),
                                task("A3", "Train evaluation committee", start.plusDays(90), 45, 30, Gantt.State.SLOWED, false, "A1"),
                                milestone("M1", "First quarterly list published", start.plusDays(182), "A2"))),
                        new Gantt.Group("Customer relations", List.of(
                                task("B1", "Set up a complaint channel with a toll-free number, walk-in desk and a text message short code", start.plusDays(30), 150, 20,
                                        Gantt.State.ON_HOLD, false),
                                task("B2", "Rotate meter readers every quarter", start.plusDays(170), 170, 0, Gantt.State.PLANNED, true, "A2", "B1"),
                                task("B3", "Customer charter", start.plusDays(20), 40, 0, Gantt.State.CANCELLED, false),
                                milestone("M2", "Complaint channel opens to the public", start.plusDays(185), "B1"))),
                        new Gantt.Group("Human resources", List.of(
                                task("C1", "Integrity induction for new staff", start.plusDays(200), 30, 0, Gantt.State.PLANNED, false, "M1"),
                                task("C2", "Publish vacancies outside", start.plusDays(120), 5, 100, Gantt.State.DONE, false),
                                task("C3", "Yearly review with the board", start.plusDays(340), 24, 0, Gantt.State.PLANNED, true, "B2"),
                                milestone("M3", "Second cycle approved", start.plusDays(364), "C3")))));
    }

    /** Two hundred tasks over three years. */
    static Gantt longPlan() {
        LocalDate start = LocalDate.of(2025, 3, 3);
        List<Gantt.Group> groups = new ArrayList<>();
        for (int group = 0; group < 8; group++) {
            List<Gantt.Task> tasks = new ArrayList<>();
            for (int number = 0; number < 25; number++) {
                int all = group * 25 + number;
                String[] before = number == 0 ? new String[0] : new String[] {"T-" + (all - 1 - number / 5)};
                tasks.add(task("T-" + all, "Task number " + all + (all % 4 == 0 ? " with a name that goes on for a while" : ""),
                        start.plusDays(all * 5L), 20 + all % 40, all % 101, Gantt.State.values()[all % 6], all % 9 == 0, before));
            }
            groups.add(new Gantt.Group("Workstream " + (group + 1), tasks));
        }
        return new Gantt("Long plan", "Two hundred tasks.", start, start.plusYears(3), Optional.of(start.plusYears(1)), groups);
    }

    static Gantt single() {
        LocalDate day = LocalDate.of(2026, 3, 2);
        return new Gantt("One task", "One task.", day, day.plusDays(27), Optional.empty(),
                List.of(new Gantt.Group("", List.of(task("A1", "Only one", day.plusDays(3), 10, 0, Gantt.State.PLANNED, false)))));
    }

    static BarChart.Data load() {
        return new BarChart.Data("Load against dedicated hours", "Three people, one above the hours set aside.", List.of(
                new BarChart.Row("Head of operations", 132, "132 h of 120 h", Optional.of(120.0)),
                new BarChart.Row("Integrity agent, also responsible for the complaint desk", 80, "80 h of 160 h", Optional.of(160.0)),
                new BarChart.Row("Board secretary", 0, "none of 20 h", Optional.of(20.0))), "Within the hours set aside",
                "Above them", "Hours set aside");
    }

    static BarChart.Data votes() {
        return new BarChart.Data("Votes", "Votes of twelve participants.", IntStream.rangeClosed(1, 9)
                .mapToObj(n -> new BarChart.Row("R" + n, 10 - n, Integer.toString(10 - n), Optional.empty())).toList(), "", "", "");
    }

    static AttainmentChart.Data indicators() {
        return new AttainmentChart.Data("Indicators", "Four indicators.", List.of(
                new AttainmentChart.Row("Days to a new connection", Optional.of(0.8), "30 days", "20 days", "22 days"),
                new AttainmentChart.Row("Contracts above 10,000 that are published", Optional.of(-0.4), "12 %", "95 %", "8 %"),
                new AttainmentChart.Row("Complaints answered within ten working days", Optional.of(1.5), "40 %", "80 %", "92 %"),
                new AttainmentChart.Row("Staff with a signed declaration", Optional.empty(), "0 of 412", "412 of 412", "")),
                "Baseline", "Target", "Last measurement");
    }

    static Gantt.Task task(String id, String name, LocalDate start, int days, int percent, Gantt.State state, boolean critical,
            String... after) {
        return new Gantt.Task(id, name, start, start.plusDays(days - 1L), percent, false, state, critical, after(after),
                percent + " %", "#action-" + id);
    }

    private static Gantt.Task milestone(String id, String name, LocalDate day, String... after) {
        return new Gantt.Task(id, name, day, day, 0, true, Gantt.State.PLANNED, false, after(after), "", "");
    }

    private static List<Gantt.Dependency> after(String... ids) {
        return List.of(ids).stream().map(id -> new Gantt.Dependency(id, Gantt.Tie.FINISH_TO_START)).toList();
    }
}
