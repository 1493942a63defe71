package org.plumbline.core.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.core.TextModel;
import org.plumbline.model.catalogue.FunctionalArea;
import org.plumbline.model.catalogue.RiskCard;
import org.plumbline.model.catalogue.ToolCard;
import org.plumbline.model.catalogue.Toolbox;
import org.plumbline.model.core.Identified;
import org.plumbline.model.engagement.AssessedRisk;
import org.plumbline.model.engagement.Engagement;
import org.plumbline.model.governance.GovernanceFramework;
import org.plumbline.model.organization.Organization;
import org.plumbline.model.plan.Action;
import org.plumbline.model.plan.ActionPlan;

class ProjectIndexTest {

    private final TextModel model = TextModel.of("""
            toolbox WATER {
                area OPS { area METER area NET }
                area HR
            }
            risk OPS-01 in OPS { }
            risk LOST { }
            """, """
            risk HR-01 in WATER.HR { }
            risk OPS-02 in WATER.OPS.METER { }
            risk ASTRAY in NOWHERE.OPS { }
            tool ROTATE in WATER.OPS { mitigates WATER.OPS-02 strongly mitigates WATER.OPS-01 }
            tool PANEL in WATER.HR { mitigates WATER.HR-01 mitigates WATER.OPS-02 slightly }
            """, """
            organization BAYVIEW { }
            stakeholder REGULATOR of BAYVIEW
            stakeholder PRESS
            engagement B-2 for BAYVIEW { risk R1 { } risk R2 { } }
            engagement B-3 for BAYVIEW { }
            plan of B-2 {
                action A9 { reduces R1 }
                workstream FIELD { action A1 { reduces R1, R2 } milestone M1 }
                workstream DESK { action A2 { reduces R2, NOTHING } }
            }
            """);
    private final ProjectIndex index = model.index();

    @Test
    void gathersTheCardsOfAToolboxFromAllFiles() {
        Toolbox water = model.the(Toolbox.class);
        assertThat(ids(index.risks(water))).containsExactly("OPS-01", "LOST", "HR-01", "OPS-02");
        assertThat(ids(index.tools(water))).containsExactly("ROTATE", "PANEL");
    }

    @Test
    void aCardWithoutAKnownAreaBelongsToTheToolboxOfItsFileIfAny() {
        assertThat(index.toolbox(model.get(RiskCard.class, "WATER.LOST"))).contains(model.the(Toolbox.class));
        assertThat(index.toolbox(model.get(RiskCard.class, "ASTRAY"))).isEmpty();
    }

    @Test
    void gathersTheInitiativesOfAFrameworkAndOfItsParts() {
        TextModel reform = TextModel.of("""
                organization O { }
                framework F of O { component A component B objective OBJ-1 number 1 workstream W }
                results R of F { }
                """, """
                initiative I in W under A { }
                initiative J under A, B { serves OBJ-1 }
                initiative K { }
                """);
        GovernanceFramework framework = reform.the(GovernanceFramework.class);

        assertThat(reform.index().frameworks(reform.the(Organization.class))).containsExactly(framework);
        assertThat(ids(reform.index().results(framework))).containsExactly("R");
        assertThat(ids(reform.index().initiatives(framework))).containsExactly("I", "J");
        assertThat(ids(reform.index().initiatives(framework.getComponents().get(1)))).containsExactly("J");
        assertThat(ids(reform.index().initiatives(framework.getObjectives().getFirst()))).containsExactly("J");
        assertThat(ids(reform.index().initiatives(framework.getWorkstreams().getFirst()))).containsExactly("I");
    }

    @Test
    void listsAreasEachFollowedByItsParts() {
        assertThat(ids(index.areas(model.the(Toolbox.class)))).containsExactly("OPS", "METER", "NET", "HR");
        assertThat(index.all(FunctionalArea.class)).hasSize(4);
    }

    @Test
    void findsToolsThatMitigateARiskWithWhatTheySay() {
        assertThat(index.toolsMitigating(model.get(RiskCard.class, "WATER.OPS-02")))
                .extracting(entry -> entry.tool().getId(), entry -> entry.mitigation().getStrength().getLiteral())
                .containsExactly(tuple("ROTATE", "strongly"),
                        tuple("PANEL", "slightly"));
        assertThat(index.toolsMitigating(model.get(RiskCard.class, "WATER.LOST"))).isEmpty();
    }

    @Test
    void leadsFromAnOrganizationToWhatNamesIt() {
        Organization bayview = model.the(Organization.class);
        assertThat(ids(index.engagements(bayview))).containsExactly("B-2", "B-3");
        assertThat(ids(index.stakeholders(bayview))).containsExactly("REGULATOR");
    }

    @Test
    void findsThePlanOfAnEngagement() {
        assertThat(index.plan(model.get(Engagement.class, "B-2"))).contains(model.the(ActionPlan.class));
        assertThat(index.plan(model.get(Engagement.class, "B-3"))).isEmpty();
    }

    @Test
    void listsActionsByWorkstreamAndThenThoseOutsideAny() {
        List<Action> actions = index.actions(model.the(ActionPlan.class));
        assertThat(ids(actions)).containsExactly("A1", "M1", "A2", "A9");
        assertThat(actions).extracting(action -> index.workstreamOf(action).map(Identified::getId).orElse("-"))
                .containsExactly("FIELD", "FIELD", "DESK", "-");
        assertThat(actions).allMatch(action -> index.planOf(action).isPresent());
    }

    @Test
    void findsTheActionsThatReduceARisk() {
        assertThat(ids(index.actionsReducing(model.get(AssessedRisk.class, "B-2.R1")))).containsExactly("A1", "A9");
        assertThat(ids(index.actionsReducing(model.get(AssessedRisk.class, "B-2.R2")))).containsExactly("A1", "A2");
    }

    @Test
    void keepsTheOrderOfFilesAndTexts() {
        assertThat(ids(index.all(ToolCard.class))).containsExactly("ROTATE", "PANEL");
        assertThat(ids(index.all(RiskCard.class))).containsExactly("OPS-01", "LOST", "HR-01", "OPS-02", "ASTRAY");
    }

    private static List<String> ids(List<? extends Identified> elements) {
        return elements.stream().map(Identified::getId).toList();
    }
}
