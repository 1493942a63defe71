package org.plumbline.core.schedule;

import java.time.LocalDate;

/**
 * Moments between working days, counted from the beginning of the first one: 0 is its morning, 1 its evening and the
 * next working day's morning.
 */
final class WorkDayAxis {

    private final WorkTime time;
    private final LocalDate origin;

    /** @param origin the day that moment 0 is the morning of; if it is not worked, the next one that is */
    WorkDayAxis(WorkTime time, LocalDate origin) {
        this.time = time;
        this.origin = origin;
    }

    /** The morning of a day; for a day before the origin, that of the origin. */
    long morning(LocalDate day) {
        return time.workingDays(origin, day.minusDays(1));
    }

    /** The evening of a day; for a day before the origin, the morning of the origin. */
    long evening(LocalDate day) {
        return time.workingDays(origin, day);
    }

    /** The working day that begins at a moment. */
    LocalDate dayFrom(long moment) {
        return time.plus(origin, Math.max(0, moment));
    }

    /** The working day that ends at a moment. */
    LocalDate dayUntil(long moment) {
        return dayFrom(moment - 1);
    }
}
