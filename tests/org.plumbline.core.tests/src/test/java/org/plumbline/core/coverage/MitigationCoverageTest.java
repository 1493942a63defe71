package org.plumbline.core.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.TextModel;
import org.plumbline.model.core.Identified;
import org.plumbline.model.engagement.AssessedRisk;

class MitigationCoverageTest {

    private static final String TOOLBOX = """
            toolbox W { area OPS }
            risk X in OPS { }
            tool SLIGHT in OPS { mitigates X slightly }
            tool FAIR in OPS { mitigates X fairly }
            tool STRONG in OPS { mitigates X strongly mitigates X slightly }
            tool VAGUE in OPS { mitigates X }
            tool OTHER in OPS { }
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "                                                            | 0.0000",
        "choose W.SLIGHT for R                                       | 0.2000",
        "choose W.SLIGHT for R choose W.FAIR for R                   | 0.6000",
        "choose W.SLIGHT for R choose W.FAIR choose W.STRONG for R   | 0.9200",
        "choose W.STRONG for R choose W.STRONG for R                 | 0.8000",
        "have W.FAIR for R choose W.STRONG for R                     | 0.9000",
        "choose W.FAIR for R defer W.STRONG for R                    | 0.5000",
        "choose W.FAIR for R reject W.STRONG for R                   | 0.5000",
        "choose W.VAGUE for R choose W.FAIR for R                    | 0.5000"})
    void plannedCoverageLeavesOutWhatEachChosenToolStops(String choices, String share) {
        assertThat(planned(choices == null ? "" : choices).share()).hasToString(share);
    }

    @Test
    void namesTheToolsThatCountAndThoseWithoutStrength() {
        Coverage coverage = planned("choose W.VAGUE for R choose W.FAIR for R choose W.OTHER for R choose W.SLIGHT");
        assertThat(coverage.tools()).map(entry -> entry.tool().getId()).containsExactly("FAIR", "SLIGHT");
        assertThat(coverage.withoutStrength()).map(Identified::getId).containsExactly("VAGUE", "OTHER");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "action A { does W.FAIR status done }                                              | 0.5000",
        "action A { does W.FAIR status underway }                                          | 0.0000",
        "action A { does W.FAIR status done } action B { does W.FAIR status approved }     | 0.0000",
        "action A { does W.FAIR status done } action B { does W.FAIR status cancelled }    | 0.5000",
        "action A { does W.FAIR status cancelled }                                         | 0.0000",
        "action A { does W.FAIR status done } action B { does W.STRONG status done }       | 0.9000"})
    void actualCoverageCountsToolsWhoseActionsAreAllDone(String actions, String share) {
        TextModel model = TextModel.of(TOOLBOX, "engagement E { risk R is W.X { } } plan of E { " + actions + " }");
        assertThat(new MitigationCoverage(model.index()).actual(model.the(AssessedRisk.class)).share()).hasToString(share);
    }

    @Test
    void actualCoverageCountsToolsThatWereThereAlready() {
        TextModel model = TextModel.of(TOOLBOX, "engagement E { risk R is W.X { } have W.FAIR choose W.STRONG for R }",
                "plan of E { action A { does W.SLIGHT status done } action B { does W.VAGUE reduces E.R status done } }");
        Coverage coverage = new MitigationCoverage(model.index()).actual(model.the(AssessedRisk.class));
        assertThat(coverage.share()).hasToString("0.6000");
        assertThat(coverage.tools()).map(entry -> entry.tool().getId()).containsExactly("FAIR", "SLIGHT");
        assertThat(coverage.withoutStrength()).map(Identified::getId).containsExactly("VAGUE");
    }

    @Test
    void aRiskWithoutACardIsNotCovered() {
        TextModel model = TextModel.of(TOOLBOX, "engagement E { risk R { } choose W.STRONG for R }");
        Coverage coverage = new MitigationCoverage(model.index()).planned(model.the(AssessedRisk.class));
        assertThat(coverage.share()).hasToString("0.0000");
        assertThat(coverage.withoutStrength()).map(Identified::getId).containsExactly("STRONG");
    }

    private static Coverage planned(String choices) {
        TextModel model = TextModel.of(TOOLBOX, "engagement E { risk R is W.X { } " + choices + " }");
        return new MitigationCoverage(model.index()).planned(model.the(AssessedRisk.class));
    }
}
