package org.plumbline.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.project.FreeId;

/** How rules make ids, judge units and write figures. */
class WordsTest {

    @ParameterizedTest
    @CsvSource({"OPS-03,OPS-04", "OPS-09,OPS-10", "OPS-99,OPS-100", "MD,MD-2", "A1,A2", "12,13"})
    void theNextIdKeepsItsShape(String id, String next) {
        assertThat(FreeId.after(id, taken -> false)).isEqualTo(next);
    }

    @Test
    void theNextIdIsFree() {
        assertThat(FreeId.after("A1", Set.of("A2", "A3")::contains)).isEqualTo("A4");
    }

    @ParameterizedTest
    @CsvSource({"1,1", "1.50,1.5", "1000,1000", "25000,25 000", "1234567.80,1 234 567.8", "0.00,0", "1E+5,100 000"})
    void figuresAreWrittenAsInAText(BigDecimal figure, String text) {
        assertThat(Figures.plain(figure)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"tap,true", "taps,true", "tap-days,true", "taps-per-day,true", "tap-quux,false", "per,false", "per-a,false",
        "tap-,false", "-,false", "TAP,false"})
    void compoundsOfKnownWordsAreKnown(String word, boolean known) {
        assertThat(new Vocabulary(Set.of("tap", "taps", "day", "days")).knows(word)).isEqualTo(known);
    }
}
