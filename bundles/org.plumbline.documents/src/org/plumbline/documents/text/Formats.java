package org.plumbline.documents.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Locale;

/**
 * Numbers, dates and money in one language. Patterns, separators, digits and names of months all stand in our own resource
 * bundle, so that a newer Java, which brings a newer Unicode CLDR, does not move a byte.
 */
public final class Formats {

    private static final String WHOLE = "#,##0";
    private static final String UP_TO_THREE_DECIMALS = "#,##0.###";
    private static final String UP_TO_ONE_DECIMAL = "#,##0.#";

    private final Texts texts;
    private final List<String> months;
    private final List<String> shortMonths;
    private final DecimalFormatSymbols symbols;

    /** @param language BCP 47 tag */
    public Formats(String language) {
        this.texts = Texts.of(Formats.class, "formats", language);
        this.months = List.of(texts.get("months").split(", "));
        this.shortMonths = List.of(texts.get("months.short").split(", "));
        this.symbols = symbols(texts);
    }

    private static DecimalFormatSymbols symbols(Texts texts) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setZeroDigit(texts.get("digit.zero").charAt(0));
        symbols.setDecimalSeparator(texts.get("decimal").charAt(0));
        symbols.setGroupingSeparator(texts.get("grouping").charAt(0));
        symbols.setMinusSign(texts.get("minus").charAt(0));
        return symbols;
    }

    /** A day in full, for example "30 June 2026". */
    public String date(LocalDate date) {
        return date("date", date, months);
    }

    /** A day for a table, for example "30 Jun 2026". */
    public String shortDate(LocalDate date) {
        return date("date.short", date, shortMonths);
    }

    private String date(String key, LocalDate date, List<String> names) {
        return texts.get(key, day(date), names.get(date.getMonthValue() - 1), year(date.getYear()));
    }

    /** A day of its month, as dates write it. */
    public String day(LocalDate date) {
        return date.getDayOfMonth() == 1 ? texts.get("day.first") : number(date.getDayOfMonth());
    }

    /** From one day to another, for example "1 January 2026 – 31 December 2026". */
    public String period(LocalDate from, LocalDate to) {
        return texts.get("period", date(from), date(to));
    }

    /** A month with its year, for example "June 2026". */
    public String month(YearMonth month) {
        return texts.get("month", months.get(month.getMonthValue() - 1), year(month.getYear()));
    }

    /** A month without its year, for example "Jun". */
    public String monthShort(YearMonth month) {
        return shortMonths.get(month.getMonthValue() - 1);
    }

    /** A year, whose digits stand in no groups. */
    public String year(int year) {
        return number("0", BigDecimal.valueOf(year));
    }

    /** A number with up to three decimals, for example "1,234.5". */
    public String number(BigDecimal number) {
        return number(UP_TO_THREE_DECIMALS, number);
    }

    /** A whole number, for example "1,234". */
    public String number(long number) {
        return number(BigDecimal.valueOf(number));
    }

    /** A number with exactly that many decimals. */
    public String number(BigDecimal number, int decimals) {
        return number(WHOLE + (decimals > 0 ? "." + "0".repeat(decimals) : ""), number);
    }

    /**
     * A share as a percentage with up to one decimal, for example "62.5%".
     *
     * @param share 0.625 for 62.5 percent
     */
    public String percent(BigDecimal share) {
        return texts.get("percent", number(UP_TO_ONE_DECIMAL, share.movePointRight(2)));
    }

    /** A percentage given in whole percent, for example 60 for "60%". */
    public String percent(int percent) {
        return percent(BigDecimal.valueOf(percent, 2));
    }

    /**
     * An amount of money with the code of its currency, for example "KES 1,250,000". Decimals are printed, as many as the
     * currency has, only where the amount is not whole.
     *
     * @param currency ISO 4217 code; one that Java does not know counts as a currency with two decimals
     */
    public String money(BigDecimal amount, String currency) {
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        return texts.get("money", number(amount, whole ? 0 : decimals(currency)), currency);
    }

    private static int decimals(String code) {
        return Currency.getAvailableCurrencies().stream().filter(currency -> currency.getCurrencyCode().equals(code)).findAny()
                .map(Currency::getDefaultFractionDigits).filter(digits -> digits >= 0).orElse(2);
    }

    private String number(String pattern, BigDecimal number) {
        DecimalFormat format = new DecimalFormat(pattern, symbols);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }
}
