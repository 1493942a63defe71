package org.plumbline.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.Methods;
import org.plumbline.core.TextModel;
import org.plumbline.core.scoring.Rating.Missing;
import org.plumbline.core.scoring.Rating.Rated;
import org.plumbline.core.scoring.Rating.Unrated;
import org.plumbline.model.core.Identified;
import org.plumbline.model.engagement.AssessedRisk;

class RiskScoringTest {

    private static final String AVERAGE = "overall impact is average ";
    private final RiskScoring scoring = new RiskScoring();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "likelihood 1, impact 1           | LOW",
        "likelihood 1, impact 3           | MEDIUM",
        "likelihood 3, impact 1           | MEDIUM",
        "likelihood 3, impact 2           | HIGH",
        "likelihood 2.0, impact 2.00      | MEDIUM",
        "likelihood 2, MONEY 1, TRUST 3   | HIGH",
        "likelihood 2, MONEY 2, TRUST 1   | MEDIUM"})
    void takesTheLevelOfTheMatrixCellForTheHighestImpact(String score, String level) {
        assertThat(level(Methods.MATRIX, score)).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "likelihood 2, MONEY 1, TRUST 3   | MEDIUM", // (3·1 + 1·3) / 4 = 1.5, nearest of two is the worse: 2
        "likelihood 2, MONEY 1, TRUST 2   | LOW",    // 1.25, nearest 1
        "likelihood 2, MONEY 3, TRUST 1   | HIGH"})  // 2.5, nearest of two is the worse: 3
    void takesTheWeightedAverageToTheNearestLevel(String score, String level) {
        assertThat(level(method(AVERAGE, Methods.MATRIX), score)).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "likelihood 1, impact 2           | LOW    | 2",
        "likelihood 1, impact 3           | MEDIUM | 3",
        "likelihood 3, impact 2           | HIGH   | 6",
        "likelihood 2, MONEY 1, TRUST 3   | MEDIUM | 3.0"})
    void takesTheHighestBandThatTheProductReaches(String score, String level, String figure) {
        Rating rating = rate(method(AVERAGE, Methods.PRODUCT), score);
        assertThat(rating.levelOfRisk()).map(Identified::getId).contains(level);
        assertThat(((Rated) rating).figure().orElseThrow()).isEqualByComparingTo(figure);
    }

    @Test
    void multipliesByHowHardTheRiskIsToSee() {
        String three = Methods.method("""
                scoring by product band LOW from 1 band HIGH from 8
                scale SEEN { level 1 PLAIN level 4 HIDDEN } detectability on SEEN
                """);
        assertThat(level(three, "likelihood 2, impact 3, detectability 1")).isEqualTo("LOW");
        assertThat(level(three, "likelihood 1, impact 2, detectability 4")).isEqualTo("HIGH");
        assertThat(rate(three, "likelihood 1, impact 2")).isInstanceOfSatisfying(Unrated.class,
                unrated -> assertThat(unrated.reason()).isEqualTo(Missing.DETECTABILITY));
        assertThat(level(three.replace("product", "sum"), "likelihood 3, impact 3")).isEqualTo("LOW");
    }

    @Test
    void takesTheMethodOfAProgrammeForItsRisks() {
        AssessedRisk risk = TextModel.of(Methods.MATRIX, "programme P { method M risk R { inherent likelihood 3, impact 2 } }")
                .the(AssessedRisk.class);
        assertThat(scoring.rateNow(risk).levelOfRisk()).map(Identified::getId).contains("HIGH");
    }

    @Test
    void addsLikelihoodAndImpactWhereTheMethodSaysSo() {
        String sum = Methods.method("scoring by sum band LOW from 2 band HIGH from 5");
        assertThat(level(sum, "likelihood 1, impact 3")).isEqualTo("LOW");
        assertThat(level(sum, "likelihood 3, impact 2")).isEqualTo("HIGH");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "impact 1                         | LIKELIHOOD",
        "likelihood 1                     | IMPACT",
        "likelihood 4, impact 1           | LIKELIHOOD_ON_SCALE",
        "likelihood 1.5, impact 1         | LIKELIHOOD_ON_SCALE",
        "likelihood 1, MONEY 1, TRUST 9   | IMPACT_ON_SCALE"})
    void saysWhatAScoreLacks(String score, Missing missing) {
        assertThat(rate(Methods.MATRIX, score)).isEqualTo(new Unrated(missing, Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "scoring by matrix                                                      | MATRIX_CELL",
        "scoring by matrix matrix { row RARE gives LOW, LOW, LOW }              | MATRIX_CELL",
        "scoring by matrix matrix { row POSSIBLE gives LOW, LOW }               | MATRIX_CELL",
        "scoring by matrix matrix { row POSSIBLE gives LOW, LOW, NOTHING }      | MATRIX_CELL",
        "scoring by product                                                     | BAND",
        "scoring by product band HIGH from 7                                    | BAND"})
    void saysWhatAMethodLacksAndStillPlacesTheRisk(String fields, Missing missing) {
        Rating rating = rate(Methods.method(fields), "likelihood 2, impact 3");
        assertThat(rating).isInstanceOfSatisfying(Unrated.class, unrated -> assertThat(unrated.reason()).isEqualTo(missing));
        assertThat(rating.cellOfMatrix().map(cell -> cell.likelihood().getId() + " " + cell.impact().getId()))
                .contains("POSSIBLE SEVERE");
    }

    @Test
    void weightsOfNothingGiveNoAverage() {
        String text = method(AVERAGE, Methods.MATRIX).replace("weight 3", "weight 0");
        assertThat(rate(text, "likelihood 2, MONEY 3")).isEqualTo(new Unrated(Missing.WEIGHTS, Optional.empty()));
        assertThat(level(text, "likelihood 2, MONEY 3, TRUST 1")).isEqualTo("LOW");
    }

    @Test
    void theWorstImpactIsTheLowestWhereHighIsBetter() {
        String better = Methods.MATRIX.replace("scale IMPACT {", "scale IMPACT, high is better {");
        assertThat(rate(better, "likelihood 1, MONEY 1, TRUST 3").cellOfMatrix().orElseThrow().impact().getId())
                .isEqualTo("SMALL");
    }

    @Test
    void ratesAsThingsAreByTheCurrentScoreOrElseTheInherentOne() {
        TextModel model = TextModel.of(Methods.MATRIX, """
                engagement E { method M
                    risk R1 { inherent likelihood 3, impact 3 current likelihood 1, impact 1 }
                    risk R2 { inherent likelihood 3, impact 3 }
                    risk R3 { residual likelihood 1, impact 1 }
                }
                """);
        assertThat(model.index().all(AssessedRisk.class)).map(risk -> scoring.rateNow(risk).levelOfRisk()
                .map(Identified::getId).orElse("-")).containsExactly("LOW", "HIGH", "-");
        assertThat(scoring.rate(model.get(AssessedRisk.class, "E.R3"), Stage.RESIDUAL).levelOfRisk()).isPresent();
    }

    @Test
    void anEngagementWithoutAKnownMethodRatesNothing() {
        AssessedRisk risk = TextModel.of("engagement E { method NONE risk R { inherent likelihood 1, impact 1 } }")
                .the(AssessedRisk.class);
        assertThat(scoring.rateNow(risk)).isEqualTo(new Unrated(Missing.METHODOLOGY, Optional.empty()));
    }

    private String level(String method, String score) {
        return rate(method, score).levelOfRisk().map(Identified::getId).orElse("-");
    }

    private Rating rate(String method, String score) {
        AssessedRisk risk = TextModel.of(method, "engagement E { method M risk R { inherent " + score + " } }")
                .the(AssessedRisk.class);
        return scoring.rate(risk, Stage.INHERENT);
    }

    private static String method(String fields, String method) {
        return method.replace("scoring by", fields + "scoring by");
    }
}
