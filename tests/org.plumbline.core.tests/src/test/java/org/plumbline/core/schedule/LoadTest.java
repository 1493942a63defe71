package org.plumbline.core.schedule;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.core.TextModel;
import org.plumbline.model.engagement.Engagement;
import org.plumbline.model.plan.ActionPlan;

/** In 2026, June has 22 working days and July has 23. */
class LoadTest {

    private static final String PEOPLE = "organization O { role MD role CREW role AUDIT } ";

    @Test
    void spreadsEffortEvenlyOverTheWorkingDaysOfThoseResponsible() {
        assertThat(load("", """
                action A { from 2026-06-29 to 2026-07-10 effort 5 days accountable O.MD responsible O.CREW, O.AUDIT supports O.MD }
                action B { from 2026-07-01 to 2026-07-02 effort 6 hours accountable O.MD }
                """)).isEqualTo("""
                CREW 20.0: 2026-06 4.0, 2026-07 16.0
                AUDIT 20.0: 2026-06 4.0, 2026-07 16.0
                MD 6.0: 2026-07 6.0
                """);
    }

    @Test
    void setsLoadAgainstDedicatedTime() {
        assertThat(load("agent O.CREW, 5 hours a week change agent O.AUDIT, 10 hours a month coach O.AUDIT, 1 days a month", """
                action A { from 2026-06-01 to 2026-06-30 effort 22 hours responsible O.CREW, O.AUDIT }
                action B { from 2026-07-01 to 2026-07-31 effort 48 hours responsible O.CREW, O.AUDIT }
                """)).isEqualTo("""
                CREW 35.0: 2026-06 11.0 of 22.0, 2026-07 24.0 of 23.0 overloaded
                AUDIT 35.0: 2026-06 11.0 of 18.0, 2026-07 24.0 of 18.0 overloaded
                """);
    }

    @Test
    void showsMonthsWithoutWorkInBetween() {
        assertThat(load("", """
                action A { from 2026-06-01 to 2026-06-05 effort 8 hours responsible O.MD }
                action B { from 2026-08-03 to 2026-08-07 effort 8 hours responsible O.MD }
                """)).isEqualTo("MD 16.0: 2026-06 8.0, 2026-07 0.0, 2026-08 8.0\n");
    }

    @Test
    void addsUpBeforeItRounds() {
        assertThat(load("", "action A { from 2026-06-25 to 2026-07-10 effort 11 hours responsible O.MD, O.CREW, O.AUDIT }"))
                .startsWith("MD 3.7: 2026-06 1.2, 2026-07 2.4\n");
    }

    @Test
    void leavesOutWhatPutsNoWorkOnAnybody() {
        assertThat(load("", """
                milestone M on 2026-06-01 { responsible O.MD }
                action A { from 2026-06-01 to 2026-06-05 effort 8 hours responsible O.MD status cancelled }
                action B { from 2026-06-01 to 2026-06-05 responsible O.MD }
                action C { effort 8 hours responsible O.MD }
                action D { from 2026-06-01 to 2026-06-05 effort 8 hours informed O.MD }
                action E { from 2026-06-05 to 2026-06-01 effort 8 hours responsible O.MD status cancelled }
                """)).isEmpty();
    }

    @Test
    void workOnFreeDaysCountsInTheMonthItBegins() {
        assertThat(load("", "action A { from 2026-05-31 to 2026-05-31 effort 3 hours responsible O.MD status done }"))
                .isEqualTo("MD 3.0: 2026-05 3.0\n");
    }

    private static String load(String participations, String actions) {
        TextModel model = TextModel.of(PEOPLE, "engagement E for O { " + participations + " }", "plan of E { " + actions + " }");
        WorkTime time = new WorkCalendars().of(model.the(Engagement.class));
        return new Load(model.index(), time).of(model.the(ActionPlan.class)).stream().map(LoadTest::drawn).collect(joining());
    }

    private static String drawn(PartyLoad load) {
        return load.party().getId() + " " + load.hours() + ": "
                + load.months().stream().map(LoadTest::drawn).collect(joining(", ")) + "\n";
    }

    private static String drawn(PartyLoad.Month month) {
        return month.month() + " " + month.hours() + month.dedicated().map(hours -> " of " + hours).orElse("")
                + (month.overloaded() ? " overloaded" : "");
    }
}
