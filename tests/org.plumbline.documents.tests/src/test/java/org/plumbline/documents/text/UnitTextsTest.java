package org.plumbline.documents.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitTextsTest {

    @ParameterizedTest
    @CsvSource({"en, days, 1, day", "en, d, 2, days", "en, day, 1.5, days", "en, cubic-metres, 3, cubic metres", "fr, people, 1.5, personne",
        "fr, people, 2, personnes", "es, people, 1.5, personas", "es, hours, -1, hora", "ar, days, 0, يوم", "ar, days, 1, يوم", "ar, days, 2, يوم",
        "ar, days, 10, أيام", "ar, days, 99, يومًا", "ar, days, 100, يوم", "ar, days, 4.5, يوم", "ar, days, 1000003, أيام"})
    void choosesTheFormThatGoesWithTheFigure(String language, String unit, BigDecimal figure, String word) {
        assertThat(new UnitTexts(language).word(unit, figure)).isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource({"en, 3, cases per month", "fr, 3, cas par mois", "es, 1, caso por mes", "ar, 3, حالات لكل شهر"})
    void joinsTwoUnits(String language, BigDecimal figure, String word) {
        assertThat(new UnitTexts(language).word("cases-per-month", figure)).isEqualTo(word);
    }

    @Test
    void leavesOthersAsTheyAre() {
        assertThat(new UnitTexts("fr").word("lempiras", BigDecimal.TEN)).isEqualTo("lempiras");
        assertThat(new UnitTexts("fr").word("tanker-days-per-month", BigDecimal.TEN)).isEqualTo("tanker-days-per-month");
    }
}
