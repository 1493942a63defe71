package org.plumbline.core.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.TextModel;
import org.plumbline.core.units.UnitVocabulary;
import org.plumbline.model.engagement.Engagement;
import org.plumbline.model.results.Indicator;

class AttainmentTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "I is 30 days            | target 10 days            | actual 25 days            | 0.2500",
        "I is 30 days            | target 10 days            | actual 35 days            | -0.2500",
        "I is 20 %               | target 80 percent         | actual 100 %              | 1.3333",
        "I is between 2 and 4 d  | target 9 days             | actual about 6 day        | 0.5000",
        "I is 30 days            | target 30 days            | actual 20 days            | -",
        "I is 30 days            | target 10 weeks           | actual 20 days            | -",
        "I is 30 days            | target 10 days            | actual 20 weeks           | -",
        "                        | target 10 days            | actual 20 days            | -",
        "I is 30 days            |                           | actual 20 days            | -",
        "I is 30 days            | target 10 days            |                           | -",
        "J is 30 days            | target 10 days            | actual 20 days            | -"})
    void isTheShareOfTheWayFromBaselineToTarget(String baseline, String target, String actual, String share) {
        IndicatorStanding standing = standing(text(baseline), text(target) + " " + text(actual), null);
        assertThat(standing.attainment().map(Object::toString).orElse("-")).isEqualTo(share);
    }

    private static final String SERIES = """
            target 20 days by 2026-06 target 10 days by 2026-12-31 target 25 days by 2026-03-31
            actual 24 days on 2026-05-31 actual 29 days on 2026-02-28 actual 21 days on 2026-08
            actual 22 days on 2026-08 actual 99 days
            """;

    @ParameterizedTest
    @CsvSource({
        "2026-01-15, 25, 99, -13.8000",
        "2026-03-31, 25, 29, 0.2000",
        "2026-04-01, 20, 29, 0.1000",
        "2026-06-30, 20, 24, 0.6000",
        "2026-08-01, 10, 22, 0.4000",
        "2027-05-01, 10, 22, 0.4000",
        ",           10, 22, 0.4000"})
    void judgesAtADate(LocalDate asOf, String target, String latest, String share) {
        IndicatorStanding standing = standing("I is 30 days", SERIES, asOf);
        assertThat(standing.target().orElseThrow().getValue().getValue()).hasToString(target);
        assertThat(standing.latest().orElseThrow().getValue().getValue()).hasToString(latest);
        assertThat(standing.attainment().orElseThrow()).hasToString(share);
    }

    @Test
    void tellsWhatIsMissing() {
        IndicatorStanding standing = standing("", "", null);
        assertThat(standing.baseline()).isEmpty();
        assertThat(standing.target()).isEmpty();
        assertThat(standing.latest()).isEmpty();
    }

    private static IndicatorStanding standing(String baseline, String fields, LocalDate asOf) {
        TextModel model = TextModel.of("engagement E { indicator I { " + fields + " } indicator J baseline { " + baseline + " } }");
        return new Attainment(new UnitVocabulary()).of(model.get(Indicator.class, "E.I"), model.the(Engagement.class),
                Optional.ofNullable(asOf));
    }

    private static String text(String field) {
        return field == null ? "" : field;
    }
}
