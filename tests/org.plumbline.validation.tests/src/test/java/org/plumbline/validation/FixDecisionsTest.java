package org.plumbline.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Somebody decided about a fix for every rule, and about no other. */
class FixDecisionsTest {

    @Test
    void thereIsOneForEveryRule() {
        Map<String, FixDecision> decisions = new FixDecisions().all();

        assertThat(decisions.keySet()).containsExactlyInAnyOrderElementsOf(
                RuleCatalogue.standard().rules().stream().map(Rule::code).toList());
        assertThat(decisions.values()).allSatisfy(decision -> assertThat(decision.text()).hasSizeGreaterThan(15).doesNotEndWith("."));
    }

    @Test
    void aFixIsToldFromNone() {
        FixDecisions decisions = new FixDecisions();

        assertThat(decisions.of("IM-C-016")).contains(new FixDecision(Remedy.FIX, "take the justification out"));
        assertThat(decisions.of("IM-E-005").orElseThrow().line()).isEqualTo("Fix: choose a facilitator.");
        assertThat(decisions.of("IM-E-014").orElseThrow().remedy()).isEqualTo(Remedy.HAND);
        assertThat(decisions.of("IM-C-015")).contains(new FixDecision(Remedy.NONE, "only its author knows the reason"));
        assertThat(decisions.of("IM-X-999")).isEmpty();
    }
}
