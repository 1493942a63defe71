package org.plumbline.core.schedule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.model.core.Duration;

/**
 * Counts working days and hours. A working day is one whose day of the week is not free and that is no holiday.
 *
 * <p>Lengths of time are converted by fixed rules: a day has the hours of the calendar, a week as many days as days of
 * the week are worked, a year 52 weeks, a month a twelfth of a year.
 */
public final class WorkTime {

    /** The longest time in working days that is reckoned with, over 3800 years: a slip of the pen ends here. */
    public static final int LONGEST = 1_000_000;

    private static final int DECIMALS = 4;
    private static final int WEEKS_A_YEAR = 52;
    private static final int MONTHS_A_YEAR = 12;
    private static final int DAYS_A_WEEK = 7;

    private final Set<DayOfWeek> worked;
    private final NavigableSet<LocalDate> holidays;
    private final BigDecimal hoursPerDay;

    /**
     * @param free days of the week without work; at least one day must be left
     * @param holidays further days without work; those on free days do no harm
     * @param hoursPerDay length of a working day; positive
     */
    public WorkTime(Set<DayOfWeek> free, Set<LocalDate> holidays, BigDecimal hoursPerDay) {
        if (free.size() == DAYS_A_WEEK || hoursPerDay.signum() <= 0) {
            throw new IllegalArgumentException("a calendar needs working days of some length");
        }
        this.worked = EnumSet.allOf(DayOfWeek.class);
        this.worked.removeAll(free);
        this.holidays = new TreeSet<>(holidays);
        this.holidays.removeIf(day -> free.contains(day.getDayOfWeek()));
        this.hoursPerDay = hoursPerDay;
    }

    /** Whether a day is worked. */
    public boolean working(LocalDate day) {
        return worked.contains(day.getDayOfWeek()) && !holidays.contains(day);
    }

    /** Working days from a first to a last day, both included; 0 where the last day is before the first. */
    public int workingDays(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            return 0;
        }
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        long count = days / DAYS_A_WEEK * worked.size();
        for (LocalDate day = last.minusDays(days % DAYS_A_WEEK - 1); !day.isAfter(last); day = day.plusDays(1)) {
            count += worked.contains(day.getDayOfWeek()) ? 1 : 0;
        }
        return Math.toIntExact(count - holidays.subSet(first, true, last, true).size());
    }

    /** The first working day that is not before a day. */
    public LocalDate onOrAfter(LocalDate day) {
        LocalDate found = day;
        while (!working(found)) {
            found = found.plusDays(1);
        }
        return found;
    }

    /**
     * The working day that lies a number of working days after another; for 0 the first working day that is not before
     * it.
     *
     * @param count not negative
     */
    public LocalDate plus(LocalDate day, long count) {
        LocalDate found = onOrAfter(day);
        long left = count;
        while (left >= worked.size()) {
            LocalDate reached = found.plusWeeks(left / worked.size());
            left = left % worked.size() + holidays.subSet(found, false, reached, true).size();
            found = reached;
        }
        for (; left > 0; left--) {
            found = onOrAfter(found.plusDays(1));
        }
        return found;
    }

    /** The length of a working day in hours. */
    public BigDecimal hoursPerDay() {
        return hoursPerDay;
    }

    /** How many days of a week are worked. */
    public int daysPerWeek() {
        return worked.size();
    }

    /** A length of time in working hours, four decimals; 0 where it has no value. */
    public BigDecimal hours(Duration duration) {
        BigDecimal value = duration.getValue() == null ? BigDecimal.ZERO : duration.getValue();
        BigDecimal week = hoursPerDay.multiply(BigDecimal.valueOf(daysPerWeek()));
        BigDecimal year = week.multiply(BigDecimal.valueOf(WEEKS_A_YEAR));
        BigDecimal hours = switch (duration.getUnit()) {
            case HOURS -> value;
            case DAYS -> value.multiply(hoursPerDay);
            case WEEKS -> value.multiply(week);
            case MONTHS -> value.multiply(year).divide(BigDecimal.valueOf(MONTHS_A_YEAR), DECIMALS, RoundingMode.HALF_UP);
            case YEARS -> value.multiply(year);
        };
        return hours.setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    /** A length of time in working days, four decimals. */
    public BigDecimal days(Duration duration) {
        return hours(duration).divide(hoursPerDay, DECIMALS, RoundingMode.HALF_UP);
    }

    /** A length of time in whole working days; a day that is begun counts. At most {@link #LONGEST}. */
    public int wholeDays(Duration duration) {
        return days(duration).setScale(0, RoundingMode.CEILING).min(BigDecimal.valueOf(LONGEST)).intValue();
    }
}
