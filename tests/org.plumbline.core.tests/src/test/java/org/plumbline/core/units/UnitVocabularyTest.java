package org.plumbline.core.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitVocabularyTest {

    private final UnitVocabulary units = new UnitVocabulary();

    @ParameterizedTest
    @CsvSource({"days, days", "day, days", "d, days", "Days, days", "%, percent", "percent, percent", "m3, cubic-metres",
        "people, people", "person, people", "points, points", "kWh, kilowatt-hours", "person-days, person-days"})
    void knowsSymbolSingularAndPlural(String written, String unit) {
        assertThat(units.find(written)).map(UnitWord::plural).contains(unit);
        assertThat(units.canonical(written)).isEqualTo(unit);
    }

    @Test
    void aSymbolIsTakenAsItStandsAndAnUnknownUnitAsWritten() {
        assertThat(units.find("KWH")).isEmpty();
        assertThat(units.canonical("bushels")).isEqualTo("bushels");
        assertThat(units.canonical(null)).isNull();
    }

    @Test
    void symbolsAndPluralsAreUnique() {
        List<UnitWord> words = units.words();
        assertThat(words).extracting(UnitWord::symbol).doesNotHaveDuplicates();
        assertThat(words).extracting(UnitWord::plural).doesNotHaveDuplicates();
    }
}
