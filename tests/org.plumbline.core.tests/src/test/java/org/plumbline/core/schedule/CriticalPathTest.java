package org.plumbline.core.schedule;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.TextModel;
import org.plumbline.model.core.Identified;
import org.plumbline.model.plan.Action;
import org.plumbline.model.plan.ActionPlan;

/** In 2026, the first of June is a Monday. */
class CriticalPathTest {

    @Test
    void measuresSlackAgainstTheEndOfThePlan() {
        assertThat(drawn("""
                action A { from 2026-06-01 to 2026-06-05 }
                action B { from 2026-06-08 to 2026-06-10 after A }
                action C { from 2026-06-08 to 2026-06-19 after A }
                action D { from 2026-06-22 to 2026-06-23 after B after C }
                """)).isEqualTo("""
                A 06-01..06-05 slack 0
                B 06-08..06-10 slack 7, at the latest 06-17..06-19
                C 06-08..06-19 slack 0
                D 06-22..06-23 slack 0
                """);
    }

    @Test
    void delaysWhatStartsBeforeWhatItWaitsFor() {
        assertThat(drawn("""
                action A { from 2026-06-01 to 2026-06-12 }
                action B { from 2026-06-08 to 2026-06-09 after A plus 1 weeks }
                """)).isEqualTo("""
                A 06-01..06-12 slack 0
                B 06-22..06-23 slack 0
                """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "after A                            | 06-08..06-10",
        "after A plus 1 days                | 06-09..06-11",
        "starts with A                      | 06-02..06-04",
        "starts with A plus 12 hours        | 06-04..06-08",
        "ends with A                        | 06-03..06-05",
        "ends with A plus 4 hours           | 06-04..06-08",
        "ends after start of A              | 06-01..06-03",
        "ends after start of A plus 3 days  | 06-02..06-04"})
    void bindsTheEndsThatADependencyNames(String dependency, String expected) {
        String schedule = drawn("action A { from 2026-06-02 to 2026-06-05 } action B { from 2026-06-01 to 2026-06-03 "
                + dependency + " }");
        assertThat(schedule.lines().toList().get(1)).startsWith("B " + expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "action B                                           | 06-01..06-01",
        "action B { effort 20 hours }                       | 06-01..06-03",
        "action B { effort 2 days after A }                 | 06-08..06-09",
        "action B { from 2026-06-04 to 2026-06-03 }         | 06-04..06-04",
        "action B { from 2026-06-06 to 2026-06-07 }         | 06-08..06-08",
        "action B { from 2026-06 to 2026-Q2 }               | 06-01..06-30"})
    void makesUpForMissingDatesByEffort(String action, String expected) {
        String text = "plan of E from 2026-06-01 to 2026-12-31 { action A { from 2026-06-01 to 2026-06-05 } " + action + " }";
        assertThat(drawn(schedule(TextModel.of(text))).lines().toList().get(1)).startsWith("B " + expected);
    }

    @Test
    void aMilestoneIsReachedOnItsDayOrWhenWhatItWaitsForIsDone() {
        assertThat(drawn("""
                milestone START on 2026-06-01
                action A { from 2026-06-01 to 2026-06-05 after START }
                milestone MID on 2026-06-05 after A
                action B { from 2026-06-08 to 2026-06-10 after MID }
                milestone LATE on 2026-06-09 after B
                milestone END on 2026-06-12 after B
                """)).isEqualTo("""
                START 06-01..06-01 slack 2, at the latest 06-03..06-03
                A 06-01..06-05 slack 2, at the latest 06-03..06-09
                MID 06-05..06-05 slack 2, at the latest 06-09..06-09
                B 06-08..06-10 slack 2, at the latest 06-10..06-12
                LATE 06-10..06-10 slack 2, at the latest 06-12..06-12
                END 06-12..06-12 slack 0
                """);
    }

    @Test
    void whatWaitsForAMilestoneMayStartOnItsDay() {
        assertThat(drawn("""
                action A { from 2026-06-01 to 2026-06-02 }
                milestone M on 2026-06-05 after A
                action B { from 2026-06-05 to 2026-06-08 after M }
                """)).isEqualTo("""
                A 06-01..06-02 slack 2, at the latest 06-03..06-04
                M 06-05..06-05 slack 0
                B 06-05..06-08 slack 0
                """);
    }

    @Test
    void theTightestActionsAreThoseThatCanSlipLeast() {
        Schedule schedule = schedule(TextModel.of("""
                plan of E {
                    action A { from 2026-06-01 to 2026-06-02 status done }
                    action B { from 2026-06-01 to 2026-06-05 }
                    action C { from 2026-06-04 to 2026-06-05 }
                    action D { from 2026-06-04 to 2026-06-04 }
                    milestone END on 2026-06-10 after A, B
                }
                """));
        assertThat(schedule.critical()).map(entry -> entry.action().getId()).containsExactly("END");
        assertThat(schedule.tightest()).map(entry -> entry.action().getId() + " " + entry.slack())
                .containsExactly("B 3", "C 3");
    }

    @Test
    void cancelledActionsCountForNothing() {
        assertThat(drawn("""
                action A { from 2026-06-01 to 2026-06-30 status cancelled }
                action B { from 2026-06-01 to 2026-06-02 after A }
                """)).isEqualTo("B 06-01..06-02 slack 0\n");
    }

    @Test
    void cutsCyclesAndReportsThem() {
        Schedule schedule = schedule(TextModel.of("""
                plan of E from 2026-06-01 to 2026-12-31 {
                    action A { effort 1 days after C }
                    action B { effort 2 days after A }
                    action C { effort 3 days after B }
                    action D { effort 1 days after C after D }
                }
                """));
        assertThat(schedule.cycles()).map(cycle -> cycle.path().stream().map(Identified::getId).collect(joining(">")))
                .containsExactly("A>C>B", "D");
        assertThat(drawn(schedule)).isEqualTo("""
                A 06-01..06-01 slack 3, at the latest 06-04..06-04
                B 06-01..06-02 slack 2, at the latest 06-03..06-04
                C 06-01..06-03 slack 0
                D 06-04..06-04 slack 0
                """);
    }

    @Test
    void worksWhenTheOrganizationWorks() {
        TextModel model = TextModel.of("organization O { calendar { free friday holiday 2026-06-03 } }",
                "engagement E for O { }",
                "plan of E from 2026-06-01 to 2026-12-31 { action A { effort 5 days } action B { effort 1 days after A } }");
        assertThat(drawn(schedule(model))).isEqualTo("""
                A 06-01..06-07 slack 0
                B 06-08..06-08 slack 0
                """);
    }

    @Test
    void thereIsNoScheduleWithoutAnyDateOrAction() {
        for (String plan : new String[] {"plan of E { action A { effort 3 days } milestone M after A }",
            "plan of E from 2026-06-01 to 2026-12-31 { }"}) {
            TextModel model = TextModel.of(plan);
            assertThat(new CriticalPath(model.index(), new WorkCalendars()).of(model.the(ActionPlan.class))).isEmpty();
        }
    }

    @Test
    void findsTheEntryOfAnAction() {
        TextModel model = TextModel.of("plan of E { action A { from 2026-06-01 to 2026-06-02 } }");
        Schedule schedule = schedule(model);
        Action action = model.the(Action.class);
        assertThat(schedule.of(action)).hasValueSatisfying(entry -> assertThat(entry.critical()).isTrue());
        assertThat(schedule.critical()).hasSize(1);
        assertThat(schedule.finish()).hasToString("2026-06-02");
    }

    private static String drawn(String actions) {
        return drawn(schedule(TextModel.of("plan of E { workstream W { " + actions + " } }")));
    }

    private static String drawn(Schedule schedule) {
        return schedule.actions().stream().map(CriticalPathTest::drawn).collect(joining());
    }

    private static String drawn(ScheduledAction entry) {
        String latest = entry.critical() ? "" : ", at the latest " + days(entry.latestStart(), entry.latestFinish());
        return entry.action().getId() + " " + days(entry.earliestStart(), entry.earliestFinish()) + " slack " + entry.slack()
                + latest + "\n";
    }

    private static String days(LocalDate first, LocalDate last) {
        return first.toString().substring(5) + ".." + last.toString().substring(5);
    }

    private static Schedule schedule(TextModel model) {
        return new CriticalPath(model.index(), new WorkCalendars()).of(model.the(ActionPlan.class)).orElseThrow();
    }
}
