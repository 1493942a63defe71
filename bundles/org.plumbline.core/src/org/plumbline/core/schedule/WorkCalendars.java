package org.plumbline.core.schedule;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.plumbline.core.project.Resolved;
import org.plumbline.model.core.TimeUnit;
import org.plumbline.model.engagement.Engagement;
import org.plumbline.model.organization.Holiday;
import org.plumbline.model.organization.Weekday;
import org.plumbline.model.organization.WorkCalendar;

/**
 * Reads the work calendar of an organization. Without one, and for what it does not say, five days a week of eight
 * hours are worked, Saturday and Sunday are free. A calendar that frees all seven days, or has a working day of no
 * length or not in hours, is read as if it did not say so. A holiday given as a month or a quarter frees all of it.
 */
public final class WorkCalendars {

    private static final BigDecimal USUAL_HOURS = BigDecimal.valueOf(8);
    private static final Set<DayOfWeek> USUAL_FREE = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /** When the organization of an engagement works. */
    public WorkTime of(Engagement engagement) {
        return Resolved.one(engagement.getOrganization()).flatMap(known -> Optional.ofNullable(known.getCalendar()))
                .map(this::of).orElseGet(this::usual);
    }

    /** When work is done after a calendar. */
    public WorkTime of(WorkCalendar calendar) {
        return new WorkTime(free(calendar), holidays(calendar), hours(calendar));
    }

    /** When work is done without a calendar. */
    public WorkTime usual() {
        return new WorkTime(USUAL_FREE, Set.of(), USUAL_HOURS);
    }

    private static Set<DayOfWeek> free(WorkCalendar calendar) {
        Set<DayOfWeek> free = EnumSet.noneOf(DayOfWeek.class);
        calendar.getFree().stream().map(WorkCalendars::dayOfWeek).forEach(free::add);
        return free.isEmpty() || free.size() == DayOfWeek.values().length ? USUAL_FREE : free;
    }

    private static DayOfWeek dayOfWeek(Weekday day) {
        return DayOfWeek.valueOf(day.name());
    }

    private static Set<LocalDate> holidays(WorkCalendar calendar) {
        Set<LocalDate> days = new TreeSet<>();
        calendar.getHolidays().stream().filter(holiday -> holiday.getDate() != null).flatMap(WorkCalendars::days)
                .forEach(days::add);
        return days;
    }

    private static Stream<LocalDate> days(Holiday holiday) {
        return holiday.getDate().first().datesUntil(holiday.getDate().last().plusDays(1));
    }

    private static BigDecimal hours(WorkCalendar calendar) {
        return calendar.getDay() != null && calendar.getDay().getUnit() == TimeUnit.HOURS
                && calendar.getDay().getValue() != null && calendar.getDay().getValue().signum() > 0
                        ? calendar.getDay().getValue()
                        : USUAL_HOURS;
    }
}
