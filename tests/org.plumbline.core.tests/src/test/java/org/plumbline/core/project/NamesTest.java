package org.plumbline.core.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.core.TextModel;
import org.plumbline.core.text.Texts;
import org.plumbline.model.core.Identified;
import org.plumbline.model.engagement.Engagement;
import org.plumbline.model.engagement.Vote;
import org.plumbline.model.organization.Organization;
import org.plumbline.model.plan.ActionPlan;

class NamesTest {

    private final Names names = new Names(new Texts());
    private final TextModel model = TextModel.of("""
            toolbox WATER { area OPS { area METER } }
            risk OPS-03 in OPS.METER { }
            tool 'ac-2.1' in OPS { watch EST }
            method M { scale LIKELIHOOD { level 1 RARE } }
            organization BAYVIEW "Bayview" fr: "Baie" { unit FIELD { unit NORTH } }
            stakeholder PRESS of BAYVIEW
            engagement B-26 for BAYVIEW {
                workshop { vote PRESS { R1 3 } }
                risk R1 { }
            }
            plan of B-26 { workstream FIELD { action A1 } action A2 }
            """);

    @Test
    void joinsTheIdsOfContainersAndWholes() {
        assertThat(model.index().all(Identified.class)).map(element -> names.name(element).orElse("-")).containsExactly(
                "WATER", "WATER.OPS", "WATER.OPS.METER", "WATER.OPS-03", "WATER.'ac-2.1'", "WATER.'ac-2.1'.EST",
                "M", "M.LIKELIHOOD", "M.LIKELIHOOD.RARE", "BAYVIEW", "BAYVIEW.FIELD", "BAYVIEW.FIELD.NORTH",
                "BAYVIEW.PRESS", "B-26", "B-26.R1", "B-26.FIELD", "B-26.A1", "B-26.A2");
    }

    @Test
    void callsAPlanByItsEngagement() {
        assertThat(names.name(model.the(ActionPlan.class))).contains("B-26.plan");
    }

    @Test
    void callsWhatHasNoNameByWhatItStandsIn() {
        Vote vote = model.the(Vote.class);
        assertThat(names.name(vote)).isEmpty();
        assertThat(names.nearestName(vote)).contains("B-26");
    }

    @Test
    void labelsAnElementInALanguageOrByItsId() {
        Identified bayview = model.get(Organization.class, "BAYVIEW");
        assertThat(names.label(bayview, "fr")).isEqualTo("Baie");
        assertThat(names.label(bayview, "sw")).isEqualTo("Bayview");
        assertThat(names.label(model.the(Engagement.class), "en")).isEqualTo("B-26");
    }
}
