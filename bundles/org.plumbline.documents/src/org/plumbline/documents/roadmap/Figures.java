package org.plumbline.documents.roadmap;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.model.core.Duration;
import org.plumbline.model.core.Money;
import org.plumbline.model.core.Qualifier;
import org.plumbline.model.core.Quantity;
import org.plumbline.model.values.PartialDate;

/** Dates, lengths of time, money and quantities of the model as texts of the document's language. */
final class Figures {

    private static final String PERCENT = "%";
    private static final int TWO_DECIMALS = 2;

    /** A figure that takes the plural in every language. */
    private static final BigDecimal SEVERAL = BigDecimal.TEN;

    private final Wording words;

    Figures(Wording words) {
        this.words = words;
    }

    /** A date as exact as it is known, days in full. */
    String date(PartialDate date) {
        return date.precision() == PartialDate.Precision.DAY ? words.formats().date(date.first()) : inexact(date);
    }

    /** A date for a table; empty for none. */
    String shortDate(PartialDate date) {
        if (date == null) {
            return "";
        }
        return unbroken(date.precision() == PartialDate.Precision.DAY ? words.formats().shortDate(date.first()) : inexact(date));
    }

    /** From a date to another; one of them alone where the other is missing or the same, empty without either. */
    String period(PartialDate from, PartialDate to) {
        if (from == null || to == null) {
            return from == null && to == null ? "" : date(from == null ? to : from);
        }
        if (from.equals(to)) {
            return date(from);
        }
        return sameMonth(from, to) ? words.get("period.month", words.formats().day(from.first()), date(to))
                : words.get("period", date(from), date(to));
    }

    private static boolean sameMonth(PartialDate from, PartialDate to) {
        return from.precision() == PartialDate.Precision.DAY && to.precision() == PartialDate.Precision.DAY
                && YearMonth.from(from.first()).equals(YearMonth.from(to.first()));
    }

    private static String unbroken(String text) {
        return text.replace(' ', '\u00a0');
    }

    private String inexact(PartialDate date) {
        String year = words.formats().year(date.first().getYear());
        return switch (date.precision()) {
            case YEAR -> year;
            case QUARTER -> words.get("quarter", words.formats().number((date.first().getMonthValue() + 2) / 3), year);
            case MONTH, DAY -> words.formats().month(YearMonth.from(date.first()));
        };
    }

    /** A length of time with its unit, for example "6 days"; empty for none. */
    String duration(Duration duration) {
        if (duration == null || duration.getValue() == null) {
            return "";
        }
        return withUnit("TimeUnit." + duration.getUnit().getName(), duration.getValue());
    }

    /** Working days with at most one decimal, for example "12.5 days". */
    String days(BigDecimal days) {
        return withUnit("TimeUnit.DAYS", days.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros());
    }

    private String withUnit(String key, BigDecimal value) {
        return words.count(key, value);
    }

    /** An amount of money; empty without an amount. */
    String money(BigDecimal amount, String currency) {
        return amount == null ? "" : words.formats().money(amount, currency == null ? "" : currency.toUpperCase(Locale.ROOT));
    }

    /** Amounts of money, one for each; empty for none. */
    String money(List<Money> amounts) {
        return amounts.stream().map(money -> money(money.getAmount(), money.getCurrency())).filter(text -> !text.isEmpty())
                .collect(Collectors.joining(words.get("list.next")));
    }

    /** A share as a percentage without decimals. */
    String percent(BigDecimal share) {
        return words.formats().percent(share.setScale(TWO_DECIMALS, RoundingMode.HALF_UP));
    }

    /** A figure with its unit and how exactly it is known, for example "about 310,000 people"; empty without a figure. */
    String quantity(Quantity quantity) {
        if (quantity == null || quantity.getValue() == null) {
            return quantity == null || quantity.getQualifier() != Qualifier.SEVERAL ? ""
                    : words.get("Qualifier.SEVERAL", words.unit(quantity.getUnit(), SEVERAL));
        }
        String figure = quantity.getOutOf() == null ? figure(quantity.getValue(), quantity.getUnit())
                : words.get("Quantity.ratio", words.formats().number(quantity.getValue()),
                        figure(quantity.getOutOf(), quantity.getUnit()));
        Optional<BigDecimal> upper = Optional.ofNullable(quantity.getUpper());
        Qualifier qualifier = quantity.getQualifier();
        if (upper.isPresent()) {
            return words.get("Qualifier.BETWEEN", words.formats().number(quantity.getValue()), figure(upper.get(), quantity.getUnit()));
        }
        return qualifier == Qualifier.EXACT || qualifier == Qualifier.BETWEEN ? figure
                : words.get("Qualifier." + qualifier.getName(), figure);
    }

    private String figure(BigDecimal value, String unit) {
        if (PERCENT.equals(unit)) {
            return words.formats().percent(value.movePointLeft(TWO_DECIMALS));
        }
        String number = words.formats().number(value);
        return unit == null ? number : number + "\u00a0" + words.unit(unit, value);
    }

    /** A day for a table. */
    String shortDate(LocalDate day) {
        return unbroken(words.formats().shortDate(day));
    }

    /** A day in full. */
    String date(LocalDate day) {
        return words.formats().date(day);
    }
}
