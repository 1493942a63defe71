package org.plumbline.core.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.TextModel;
import org.plumbline.model.engagement.Engagement;
import org.plumbline.model.plan.Action;

/** In 2026, the first of June is a Monday. */
class OverdueTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "action A { from 2026-06-01 to 2026-06-09 }                                  | A due 2026-06-09 late 1",
        "action A { from 2026-06-01 to 2026-06-05 }                                  | A due 2026-06-05 late 3",
        "action A { from 2026-06-01 to 2026-06-10 }                                  | -",
        "action A { from 2026-06-01 to 2026-06-09 status done }                      | -",
        "action A { from 2026-06-01 to 2026-06-09 status cancelled }                 | -",
        "action A { from 2026-06-01 to 2026-06-09 status paused until 2026-09-01 }   | A due 2026-06-09 late 1",
        "action A { from 2026-06-01 to 2026-06-09 status underway done 99 % }        | A due 2026-06-09 late 1",
        "milestone M on 2026-06-09                                                   | M due 2026-06-09 late 1",
        "milestone M on 2026-05                                                      | M due 2026-05-31 late 8",
        "milestone M on 2026-Q2                                                      | -",
        "action A { }                                                                | -"})
    void findsWhatShouldBeFinishedAndIsNot(String action, String expected) {
        List<OverdueAction> overdue = new Overdue(new WorkCalendars().usual()).at(LocalDate.of(2026, 6, 10),
                TextModel.of("plan of E { " + action + " }").index().all(Action.class));
        assertThat(overdue.isEmpty() ? "-" : drawn(overdue.getFirst())).isEqualTo(expected);
    }

    @Test
    void judgesAtTheDateAskedForOrElseTheStatedOne() {
        Engagement stated = TextModel.of("engagement E { status on 2026-06 }").the(Engagement.class);
        Engagement silent = TextModel.of("engagement E { }").the(Engagement.class);
        Optional<LocalDate> asked = Optional.of(LocalDate.of(2026, 1, 2));
        AsOf asOf = new AsOf();
        assertThat(asOf.of(stated, asked)).isEqualTo(asked);
        assertThat(asOf.of(stated, Optional.empty())).contains(LocalDate.of(2026, 6, 30));
        assertThat(asOf.of(silent, Optional.empty())).isEmpty();
    }

    private static String drawn(OverdueAction overdue) {
        return overdue.action().getId() + " due " + overdue.due() + " late " + overdue.workingDaysLate();
    }
}
