package org.plumbline.core.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.core.Methods;
import org.plumbline.core.TextModel;
import org.plumbline.core.cost.Costs;
import org.plumbline.core.scoring.RiskScoring;
import org.plumbline.model.core.Identified;
import org.plumbline.model.engagement.Engagement;
import org.plumbline.model.method.GateCondition;

class GatesTest {

    private static final String AROUND = """
            toolbox W { area OPS } tool T in OPS { }
            organization O { role MD role AGENT role CREW } organization P { }
            stakeholder PRESS of O
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "SPONSOR      | sponsor O.MD                                                    | MET, 1 of 1",
        "AGENT        | agent O.AGENT                                                   | MET, 1 of 1",
        "STAKEHOLDERS | note \"-\"                                                      | MET, 1 of 1",
        "BASELINE     | indicator I baseline { I is 3 days }                            | MET, 1 of 1",
        "RESOURCES    | agent O.AGENT, 4 hours a week                                   | MET, 1 of 1",
        "WORKSHOP     | workshop from 2026-03-03 { }                                    | MET, 1 of 1",
        "SCORES       | risk R { inherent likelihood 1, impact 1 }                      | MET, 1 of 1",
        "OWNERS       | risk R { owner O.MD }                                           | MET, 1 of 1",
        "CHOICES      | risk R { treatment mitigate } choose W.T for R                  | MET, 1 of 1",
        "CHOICES      | risk R { treatment accept } choose W.T for R                    | MET, 1 of 1",
        "REVIEWS      | review on 2026-06-01 { }                                        | MET, 1 of 1"})
    void isMetByWhatItLooksFor(GateCondition condition, String fields, String reason) {
        GateState state = state(condition, fields, "");
        assertThat(told(state)).isEqualTo(reason);
        assertThat(state.met()).isTrue();
        assertThat(state.open()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "SPONSOR   | sponsor NOBODY                                                     | NONE, 0 of 1",
        "AGENT     | change agent O.AGENT                                               | NONE, 0 of 1",
        "BASELINE  | baseline on 2026-01-31 { }                                         | NONE, 0 of 1",
        "RESOURCES | agent O.AGENT, 4 hours a week change agent O.CREW                  | PART, 1 of 2",
        "RESOURCES | sponsor O.MD, 4 hours a week                                       | NONE, 0 of 1",
        "WORKSHOP  | workshop { }                                                       | NONE, 0 of 1",
        "WORKSHOP  | workshop from 2026-07-01 { }                                       | NONE, 0 of 1",
        "SCORES    | risk R { inherent likelihood 1, impact 1 } risk S { }              | PART, 1 of 2",
        "OWNERS    | risk R { owner O.MD } risk S { owner NOBODY }                      | PART, 1 of 2",
        "CHOICES   | risk R { treatment mitigate } choose W.T                           | PART, 0 of 1",
        "CHOICES   | risk R { treatment mitigate } defer W.T for R                      | PART, 0 of 1",
        "REVIEWS   | review on 2026-07-01 { }                                           | NONE, 0 of 1"})
    void isNotMetByLess(GateCondition condition, String fields, String reason) {
        assertThat(told(state(condition, fields, ""))).isEqualTo(reason);
        assertThat(state(condition, fields, "").met()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "PLAN     | true  | action A { from 2026-04 to 2026-05 accountable O.MD } milestone M      | MET, 1 of 1",
        "PLAN     | false | action A { from 2026-04 to 2026-05 responsible O.MD }                  | PART, 0 of 1",
        "PLAN     | false | action A { accountable O.MD }                                          | PART, 0 of 1",
        "PLAN     | false | milestone M                                                            | NONE, 0 of 1",
        "BUDGET   | true  | budget 10 USD action A { costs 10 USD }                                | MET, 1 of 1",
        "BUDGET   | false | budget 10 USD action A { costs 10.01 USD }                             | PART, 0 of 1",
        "BUDGET   | false | budget 10 USD action A { costs 1 EUR }                                 | PART, 1 of 2",
        "BUDGET   | false | action A { costs 1 EUR }                                               | NONE, 0 of 1",
        "CHOICES  | true  | action A { reduces E.R }                                               | MET, 1 of 1",
        "APPROVAL | true  | approved by O.MD on 2026-03-20                                         | MET, 1 of 1",
        "APPROVAL | false | approved by O.MD                                                       | NONE, 0 of 1",
        "APPROVAL | false | approved by O.MD on 2026-08-20                                         | NONE, 0 of 1",
        "APPROVAL | false | reviewed by O.MD on 2026-03-20                                         | NONE, 0 of 1"})
    void looksIntoThePlan(GateCondition condition, boolean met, String plan, String reason) {
        GateState state = state(condition, "risk R { treatment mitigate }", "plan of E { " + plan + " }");
        assertThat(told(state)).isEqualTo(reason);
        assertThat(state.met()).isEqualTo(met);
    }

    @ParameterizedTest
    @EnumSource(GateCondition.class)
    void nothingIsMetByAnEmptyEngagement(GateCondition condition) {
        TextModel model = TextModel.of("engagement E { }");
        assertThat(gates(model).state(condition, model.the(Engagement.class), Optional.empty()).met()).isFalse();
    }

    @Test
    void namesWhatKeepsAGateFromBeingMet() {
        GateState state = state(GateCondition.OWNERS, "risk R { owner O.MD } risk S { } risk T { }", "");
        assertThat(state.open()).map(element -> ((Identified) element).getId()).containsExactly("S", "T");
    }

    @Test
    void namesTheCurrenciesThatExceedTheBudget() {
        GateState state = state(GateCondition.BUDGET, "", "plan of E { budget 10 USD action A { costs 11 USD costs 1 EUR } }");
        assertThat(state.names()).containsExactlyInAnyOrder("EUR", "USD");
    }

    @Test
    void checksTheGatesOfEveryPhase() {
        TextModel model = TextModel.of(AROUND, """
                method M {
                    phase PREPARE { gate needs sponsor gate wants agent because "It helps." }
                    phase MEET { gate needs workshop }
                }
                engagement E for O { method M sponsor O.MD }
                """);
        List<GateOutcome> outcomes = gates(model).of(model.the(Engagement.class), Optional.empty());
        assertThat(outcomes).map(outcome -> outcome.phase().getId() + " " + outcome.gate().getCondition().getLiteral() + " "
                + outcome.met() + " " + outcome.blocking()).containsExactly(
                        "PREPARE sponsor true false", "PREPARE agent false false", "MEET workshop false true");
    }

    private static GateState state(GateCondition condition, String fields, String plan) {
        TextModel model = TextModel.of(Methods.MATRIX, AROUND, "engagement E for O { method M " + fields + " }", plan);
        return gates(model).state(condition, model.the(Engagement.class), Optional.of(LocalDate.of(2026, 6, 30)));
    }

    private static String told(GateState state) {
        return state.reason() + ", " + state.have() + " of " + state.want();
    }

    private static Gates gates(TextModel model) {
        return new Gates(model.index(), new RiskScoring(), new Costs());
    }
}
