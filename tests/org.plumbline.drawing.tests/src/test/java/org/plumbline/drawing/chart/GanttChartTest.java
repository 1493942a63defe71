package org.plumbline.drawing.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.drawing.Drawing;
import org.plumbline.drawing.TextDirection;

class GanttChartTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    private final GanttChart chart = new GanttChart(ChartSetting.portrait("en", TextDirection.LEFT_TO_RIGHT).landscape(), new EnglishGanttTexts());

    @Test
    void showsEveryTaskOnceOnPagesOfTheHeight() {
        List<Drawing> bands = chart.draw(ChartSamples.longPlan(), 560);

        assertThat(bands).hasSizeGreaterThan(5).allMatch(band -> band.size().height() <= 562);
        List<String> texts = new ArrayList<>();
        bands.forEach(band -> texts.addAll(Bounds.texts(band)));
        IntStream.range(0, 200).forEach(n -> assertThat(texts).filteredOn(text -> text.matches("T-" + n + " .*")).hasSize(1));
    }

    @Test
    void namesPartsAndContinuedGroups() {
        List<Drawing> bands = chart.draw(ChartSamples.longPlan(), 560);

        assertThat(bands.get(1).title()).isEqualTo("Long plan, part 2 of " + bands.size());
        assertThat(Bounds.texts(bands.get(1))).contains("Workstream 1 (continued)", "2026");
        assertThat(chart.draw(ChartSamples.plan(), 900)).singleElement().extracting(Drawing::title).isEqualTo("Action plan");
    }

    @ParameterizedTest
    @CsvSource({"20, March 2026, 9", "300, 2026, Mar", "1200, 2026, Q3", "6000, '', 2027"})
    void choosesUnitsThatHaveRoom(int days, String upper, String lower) {
        List<String> texts = Bounds.texts(chart.draw(plan(LocalDate.of(2026, 3, 2), days, Optional.empty()), 560).getFirst());

        assertThat(texts).contains(lower);
        if (!upper.isEmpty()) {
            assertThat(texts).contains(upper);
        }
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01, true", "2026-06-30, true", "2027-01-20, true", "2027-12-31, false", "2025-12-20, true", "2024-01-01, false"})
    void drawsTodayInAndNearThePlan(LocalDate today, boolean drawn) {
        List<String> texts = Bounds.texts(chart.draw(plan(START, 364, Optional.of(today)), 560).getFirst());

        assertThat(texts.contains("As of " + today)).isEqualTo(drawn);
    }

    @Test
    void explainsOnlyTheSignsThatItUses() {
        List<String> single = Bounds.texts(chart.draw(ChartSamples.single(), 560).getFirst());
        List<String> whole = Bounds.texts(chart.draw(ChartSamples.plan(), 900).getFirst());

        assertThat(single).contains("Planned").doesNotContain("Milestone", "Critical path", "H = On hold", "Outside the plan", "Share done");
        assertThat(whole).contains("Milestone", "Critical path", "H = On hold", "S = Slowed", "Share done", "Waits for");
    }

    @Test
    void namesATaskOfAnotherPageBesideItsArrow() {
        List<Gantt.Task> tasks = new ArrayList<>();
        IntStream.range(0, 40).forEach(n -> tasks.add(ChartSamples.task("A" + n, "Task", START.plusDays(30), 9, 0, Gantt.State.PLANNED, false,
                n == 39 ? new String[] {"A0"} : new String[0])));
        Gantt plan = new Gantt("", "", START, START.plusDays(90), Optional.empty(), List.of(new Gantt.Group("G", tasks)));

        assertThat(Bounds.texts(chart.draw(plan, 560).getLast())).contains("A0");
    }

    @Test
    void ignoresDependenciesOnNothingAndOnItself() {
        Gantt.Task task = ChartSamples.task("A", "Task", START, 9, 0, Gantt.State.PLANNED, false, "A", "gone");

        assertThat(chart.draw(new Gantt("", "", START, START, Optional.empty(), List.of(new Gantt.Group("", List.of(task)))), 560)).hasSize(1);
    }

    @Test
    void refusesTwoTasksOfOneId() {
        Gantt.Task task = ChartSamples.task("A", "Task", START, 9, 0, Gantt.State.PLANNED, false);

        assertThatThrownBy(() -> new Gantt("", "", START, START, Optional.empty(), List.of(new Gantt.Group("", List.of(task, task)))))
                .hasMessageContaining("id A");
    }

    private static Gantt plan(LocalDate start, int days, Optional<LocalDate> today) {
        return new Gantt("", "", start, start.plusDays(days), today, List.of(new Gantt.Group("", List.of(
                ChartSamples.task("A", "Task", start, 9, 0, Gantt.State.PLANNED, false)))));
    }
}
