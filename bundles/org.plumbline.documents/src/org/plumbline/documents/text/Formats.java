package org.plumbline.documents.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Currency;
import java.util.Locale;

/**
 * Numbers, dates and money in one language. Separators, digits and names of months are those of the Unicode CLDR that the
 * Java runtime carries; the patterns stand in our own resource bundle, so that a newer CLDR does not move a byte.
 */
public final class Formats {

    private final Texts texts;
    private final Locale locale;

    /** @param language BCP 47 tag */
    public Formats(String language) {
        this.texts = Texts.of(Formats.class, "formats", language);
        this.locale = texts.locale();
    }

    /** A day in full, for example "30 June 2026". */
    public String date(LocalDate date) {
        return date("date", date);
    }

    /** A day for a table, for example "30 Jun 2026". */
    public String shortDate(LocalDate date) {
        return date("date.short", date);
    }

    /** From one day to another, for example "1 January 2026 – 31 December 2026". */
    public String period(LocalDate from, LocalDate to) {
        return texts.get("period", date(from), date(to));
    }

    /** A month with its year, for example "June 2026". */
    public String month(YearMonth month) {
        return date("month", month);
    }

    /** A month without its year, for example "Jun". */
    public String monthShort(YearMonth month) {
        return date("month.short", month);
    }

    private String date(String key, TemporalAccessor date) {
        DecimalStyle digits = DecimalStyle.STANDARD.withZeroDigit(symbols().getZeroDigit());
        return DateTimeFormatter.ofPattern(texts.get(key), locale).withDecimalStyle(digits).format(date);
    }

    /** A number with up to three decimals, for example "1,234.5". */
    public String number(BigDecimal number) {
        return number(texts.get("number"), number);
    }

    /** A whole number, for example "1,234". */
    public String number(long number) {
        return number(BigDecimal.valueOf(number));
    }

    /** A number with exactly that many decimals. */
    public String number(BigDecimal number, int decimals) {
        return number(texts.get("number.whole") + (decimals > 0 ? "." + "0".repeat(decimals) : ""), number);
    }

    /**
     * A share as a percentage with up to one decimal, for example "62.5%".
     *
     * @param share 0.625 for 62.5 percent
     */
    public String percent(BigDecimal share) {
        return number(texts.get("percent"), share);
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
        DecimalFormat format = new DecimalFormat(pattern, symbols());
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }

    private DecimalFormatSymbols symbols() {
        return DecimalFormatSymbols.getInstance(locale);
    }
}
