package org.plumbline.documents.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Literal expectations: they hold on every Java that we run on, since nothing comes from the CLDR that it carries. */
class FormatsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 3);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | 3 September 2026 | 3 Sep 2026 | September 2026 | Sep",
        "fr | 3 septembre 2026 | 3 sept. 2026 | septembre 2026 | sept.",
        "fr-CA | 3 septembre 2026 | 3 sept. 2026 | septembre 2026 | sept.",
        "es | 3 de septiembre de 2026 | 3 sept 2026 | septiembre de 2026 | sept",
        "ar | 3 سبتمبر 2026 | 3 سبتمبر 2026 | سبتمبر 2026 | سبتمبر",
        "ar-EG | 3 سبتمبر 2026 | 3 سبتمبر 2026 | سبتمبر 2026 | سبتمبر",
        "de | 3 September 2026 | 3 Sep 2026 | September 2026 | Sep",
    })
    void writesDates(String language, String date, String shortDate, String month, String monthShort) {
        Formats formats = new Formats(language);

        assertThat(formats.date(DAY)).isEqualTo(date);
        assertThat(formats.shortDate(DAY)).isEqualTo(shortDate);
        assertThat(formats.month(YearMonth.from(DAY))).isEqualTo(month);
        assertThat(formats.monthShort(YearMonth.from(DAY))).isEqualTo(monthShort);
    }

    /** Ours have European digits; the bundle of a country in the tests has its own. */
    @Test
    void writesTheDigitsOfACountryThatHasABundle() {
        Formats formats = new Formats("ar-SD");

        assertThat(formats.date(DAY)).isEqualTo("٣ سبتمبر ٢٠٢٦");
        assertThat(formats.number(new BigDecimal("1234567.5"))).isEqualTo("١٬٢٣٤٬٥٦٧٫٥");
    }

    @Test
    void writesTheFirstDayAsTheLanguageDoes() {
        LocalDate first = LocalDate.of(2026, 1, 1);

        assertThat(new Formats("fr").date(first)).isEqualTo("1er janvier 2026");
        assertThat(new Formats("fr").shortDate(first)).isEqualTo("1er janv. 2026");
        assertThat(new Formats("es").date(first)).isEqualTo("1 de enero de 2026");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "ar"})
    void knowsTwelveMonths(String language) {
        Formats formats = new Formats(language);

        assertThat(IntStream.rangeClosed(1, 12).mapToObj(month -> formats.month(YearMonth.of(2026, month)))).doesNotHaveDuplicates();
        assertThat(IntStream.rangeClosed(1, 12).mapToObj(month -> formats.monthShort(YearMonth.of(2026, month)))).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | 1234567.5 | 1,234,567.5", "en | 0.0005 | 0.001", "en | -12 | -12", "fr | 1234567.5 | 1\u202f234\u202f567,5",
        "es | 1234567.5 | 1\u202f234\u202f567,5", "de | 1234567.5 | 1,234,567.5", "ar | -1234567.5 | -1,234,567.5", "en | 0 | 0",
    })
    void writesNumbers(String language, BigDecimal number, String written) {
        assertThat(new Formats(language).number(number)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | 1250000 | KES | KES 1,250,000", "en | 1250000.5 | KES | KES 1,250,000.50", "en | 99.5 | JPY | JPY 100",
        "en | 1.2345 | BHD | BHD 1.235", "en | 7.10 | XXY | XXY 7.10", "en | -3 | EUR | EUR -3", "fr | 1250000 | KES | 1\u202f250\u202f000 KES",
        "es | 1250000.5 | USD | 1\u202f250\u202f000,50 USD", "ar | 1250000 | KES | 1,250,000 KES",
    })
    void writesMoneyWithTheCodeOfItsCurrency(String language, BigDecimal amount, String currency, String written) {
        assertThat(new Formats(language).money(amount, currency)).isEqualTo(written.replaceFirst(" ", "\u00a0"));
    }

    @Test
    void writesPercentagesPeriodsAndFixedDecimals() {
        Formats formats = new Formats("en");

        assertThat(formats.percent(60)).isEqualTo("60%");
        assertThat(new Formats("fr").percent(60)).isEqualTo("60\u00a0%");
        assertThat(new Formats("ar").percent(60)).isEqualTo("60%");
        assertThat(formats.percent(new BigDecimal("0.6255"))).isEqualTo("62.6%");
        assertThat(formats.number(new BigDecimal("2.5"), 2)).isEqualTo("2.50");
        assertThat(formats.number(new BigDecimal("2.5"), 0)).isEqualTo("3");
        assertThat(formats.period(DAY, DAY.plusDays(1))).isEqualTo("3 September 2026 – 4 September 2026");
    }

    @Test
    void neverAsksTheMachine() {
        Locale machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));
            assertThat(new Formats("en").date(DAY)).isEqualTo("3 September 2026");
            assertThat(new Formats("en").number(1234)).isEqualTo("1,234");
        } finally {
            Locale.setDefault(machine);
        }
    }
}
