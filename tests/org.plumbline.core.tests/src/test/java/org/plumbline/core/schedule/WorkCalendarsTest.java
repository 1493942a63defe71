package org.plumbline.core.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.TextModel;
import org.plumbline.model.core.Duration;
import org.plumbline.model.engagement.Engagement;
import org.plumbline.model.plan.Action;

/** In 2026, the first of April is a Wednesday. */
class WorkCalendarsTest {

    private static final String EASTER = "holiday 2026-04-03 \"Good Friday\" holiday 2026-04-06 holiday 2026-04-12";

    @ParameterizedTest
    @CsvSource({
        "2026-04-01, 2026-04-01, 1",
        "2026-04-02, 2026-04-02, 1",
        "2026-04-03, 2026-04-06, 0",
        "2026-04-01, 2026-04-07, 3",
        "2026-04-01, 2026-04-30, 20",
        "2026-04-11, 2026-04-12, 0",
        "2026-04-08, 2026-04-07, 0",
        "2026-01-01, 2026-12-31, 259"})
    void countsWorkingDaysWithoutFreeDaysAndHolidays(LocalDate first, LocalDate last, int days) {
        assertThat(time(EASTER).workingDays(first, last)).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-01, 0,   2026-04-01",
        "2026-04-03, 0,   2026-04-07",
        "2026-04-01, 1,   2026-04-02",
        "2026-04-01, 2,   2026-04-07",
        "2026-04-01, 3,   2026-04-08",
        "2026-04-01, 8,   2026-04-15",
        "2026-04-04, 1,   2026-04-08",
        "2026-04-01, 250, 2027-03-19"})
    void goesOnByWorkingDays(LocalDate from, long count, LocalDate day) {
        assertThat(time(EASTER).plus(from, count)).isEqualTo(day);
    }

    @Test
    void goesVeryFarAtOnce() {
        assertThat(time(EASTER).plus(LocalDate.of(2026, 4, 1), 2_000_000_000L).getYear()).isGreaterThan(7_000_000);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "                                                   | 2026-04-03 | 2026-04-04",
        "free friday                                        | 2026-04-04 | 2026-04-03",
        "free friday, saturday                              | 2026-04-05 | 2026-04-04",
        "holiday 2026-05                                    | 2026-04-03 | 2026-05-15",
        "free monday, tuesday, wednesday, thursday, friday, saturday, sunday | 2026-04-03 | 2026-04-04"})
    void knowsWhichDaysAreWorked(String calendar, LocalDate worked, LocalDate free) {
        WorkTime time = time(calendar == null ? "" : calendar);
        assertThat(time.working(worked)).isTrue();
        assertThat(time.working(free)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "                                   | 12 hours  |   12.0000 |   1.5000 |   2",
        "                                   | 9 hours   |    9.0000 |   1.1250 |   2",
        "                                   | 3 days    |   24.0000 |   3.0000 |   3",
        "                                   | 2 weeks   |   80.0000 |  10.0000 |  10",
        "                                   | 1 months  |  173.3333 |  21.6667 |  22",
        "                                   | 1 years   | 2080.0000 | 260.0000 | 260",
        "day of 7.5 hours free friday       | 2 weeks   |   90.0000 |  12.0000 |  12",
        "day of 0 hours                     | 1 days    |    8.0000 |   1.0000 |   1",
        "day of 1 days                      | 1 days    |    8.0000 |   1.0000 |   1",
        "                                   | 99999999999 days | 799999999992.0000 | 99999999999.0000 | 1000000"})
    void convertsLengthsOfTime(String calendar, String effort, String hours, String days, int whole) {
        WorkTime time = time(calendar == null ? "" : calendar);
        Duration duration = TextModel.of("plan of E { action A { effort " + effort + " } }").the(Action.class).getEffort();
        assertThat(time.hours(duration)).hasToString(hours);
        assertThat(time.days(duration)).hasToString(days);
        assertThat(time.wholeDays(duration)).isEqualTo(whole);
    }

    @Test
    void withoutAnyCalendarFiveDaysOfEightHoursAreWorked() {
        WorkTime time = new WorkCalendars().of(TextModel.of("engagement E for NONE { }").the(Engagement.class));
        assertThat(time.daysPerWeek()).isEqualTo(5);
        assertThat(time.hoursPerDay()).isEqualByComparingTo("8");
    }

    private static WorkTime time(String calendar) {
        return new WorkCalendars().of(TextModel.of("organization O { calendar { " + calendar + " } }",
                "engagement E for O { }").the(Engagement.class));
    }
}
