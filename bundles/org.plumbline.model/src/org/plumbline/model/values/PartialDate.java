package org.plumbline.model.values;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A calendar date as exact as its author knows it: {@code 2026}, {@code 2026-Q2}, {@code 2026-06} or {@code 2026-06-30}.
 * Dates are ordered by their first day, and among equals the less exact one comes first.
 *
 * @param text the date as written, in one of the four forms
 * @param precision how exact it is
 * @param first the first day that it covers
 * @param last the last day that it covers, not before the first
 */
public record PartialDate(String text, Precision precision, LocalDate first, LocalDate last)
        implements Comparable<PartialDate> {

    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(?:Q([1-4])|(\\d{2})(?:-(\\d{2}))?))?");

    /** How exact a date is, from the least exact on. */
    public enum Precision { YEAR, QUARTER, MONTH, DAY }

    /**
     * Reads a date; EMF finds this method by its name.
     *
     * @throws DateTimeException if the text has none of the four forms or names a day that does not exist; the message is
     *             meant for the author of the text
     */
    public static PartialDate valueOf(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new DateTimeException("\"" + text + "\" is no date; write 2026-06-30, 2026-06, 2026-Q2 or 2026");
        }
        int year = Integer.parseInt(form.group(1));
        if (form.group(2) != null) {
            int month = Integer.parseInt(form.group(2)) * 3;
            return new PartialDate(text, Precision.QUARTER, LocalDate.of(year, month - 2, 1), YearMonth.of(year, month).atEndOfMonth());
        }
        if (form.group(3) == null) {
            return new PartialDate(text, Precision.YEAR, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
        return ofMonthOrDay(text, year, Integer.parseInt(form.group(3)), form.group(4));
    }

    /** The date of one day. */
    public static PartialDate of(LocalDate day) {
        return new PartialDate(day.toString(), Precision.DAY, day, day);
    }

    private static PartialDate ofMonthOrDay(String text, int year, int month, String day) {
        if (month < 1 || month > 12) {
            throw new DateTimeException("\"" + text + "\" is no date; there is no month " + month);
        }
        YearMonth yearMonth = YearMonth.of(year, month);
        if (day == null) {
            return new PartialDate(text, Precision.MONTH, yearMonth.atDay(1), yearMonth.atEndOfMonth());
        }
        int number = Integer.parseInt(day);
        if (!yearMonth.isValidDay(number)) {
            throw new DateTimeException(String.format(Locale.ROOT, "\"%s\" is no date; month %s has %d days", text, yearMonth,
                    yearMonth.lengthOfMonth()));
        }
        return PartialDate.of(yearMonth.atDay(number));
    }

    @Override
    public int compareTo(PartialDate other) {
        int byDay = first.compareTo(other.first);
        return byDay != 0 ? byDay : precision.compareTo(other.precision);
    }

    @Override
    public String toString() {
        return text;
    }
}
