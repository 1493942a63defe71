package org.plumbline.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.plumbline.model.engagement.Engagement;
import org.plumbline.model.governance.GovernanceFramework;
import org.plumbline.model.plan.Action;
import org.plumbline.model.plan.ActionPlan;
import org.plumbline.model.plan.Initiative;
import org.plumbline.model.plan.Workstream;

/** Workstreams as lanes, of plans and of frameworks. */
class RoadmapServicesTest {

    private final RoadmapServices services = new RoadmapServices();
    private final RoadmapTools tools = new RoadmapTools();

    @Test
    void aFrameworkHasItsWorkstreamsInOrderWithTheirInitiatives() {
        GovernanceFramework framework = Texts.example("iom-igf").get(GovernanceFramework.class, "IGF");

        assertThat(services.hasLanes(framework)).isTrue();
        assertThat(services.lanes(framework)).extracting(lane -> lane.getId() + services.initiativesOfLane(lane).size())
                .containsExactly("FOUNDATIONS3", "PROCESSES5", "TRANSFORMATION1", "JUSTICE2");
        assertThat(services.dependenciesOfRoadmap(framework)).isEmpty();
    }

    @Test
    void aPlanHasActionsMilestonesAndDependencies() {
        ActionPlan plan = Texts.example("village-committee").get(ActionPlan.class, "AGUA-MANSA-2026.plan");

        assertThat(services.lanes(plan)).extracting(lane -> lane.getId() + services.actionsOfLane(lane).size() + services.milestonesOfLane(lane).size())
                .containsExactly("WATER-SIDE61", "MONEY-SIDE40", "SEATS-SIDE21");
        assertThat(services.dependenciesOfRoadmap(plan)).extracting(services::dependencyLabel)
                .containsExactly("", "", "plus 1 week", "", "", "", "", "");
        assertThat(services.actionsOutsideLanes(plan)).isEmpty();
        assertThat(services.milestonesOutsideLanes(plan)).isEmpty();
        assertThat(heldUp(plan)).containsExactly("A5 Put the handshake about the spring on paper (slowed)",
                "A10 Visit debtors by twos, and sign plans in parts (paused)");
    }

    @Test
    void whatIsExplainedTellsDatesStatusAndReason() {
        Action action = Texts.example("village-committee").get(Action.class, "AGUA-MANSA-2026.A5");

        assertThat(services.workExplained(action)).isEqualTo("""
                AGUA-MANSA-2026.A5
                Put the handshake about the spring on paper
                2026-07-06
                2026-10-30
                slowed
                The municipal surveyor comes in October only.""");
        assertThat(tools.purposeOf(action)).isInstanceOf(Engagement.class);
    }

    @Test
    void workMovesIntoLanes() {
        Texts texts = Texts.of("engagement E { }", """
                plan of E {
                    workstream W1 "One" { action A1 "First" { } }
                    workstream W2 "Two" { }
                    action A2 "Second"
                }
                """);

        assertThat(texts.after(found -> {
            tools.intoLane(found.get(Action.class, "E.A2"), found.the(ActionPlan.class).getWorkstreams().getLast());
            tools.addLane(found.the(ActionPlan.class));
        }).get(1)).contains("workstream WORKSTREAM-1 \"New workstream\"").containsSubsequence("workstream W2", "action A2 \"Second\"", "WORKSTREAM-1");
    }

    @Test
    void aWorkstreamThatGoesLeavesItsActionsToThePlan() {
        Texts texts = Texts.of("engagement E { }", "plan of E {\n    workstream W1 \"One\" { action A1 \"First\" { } }\n}\n");

        assertThat(texts.after(found -> tools.dissolveLane(found.the(Workstream.class))).get(1)).contains("action A1 \"First\"")
                .doesNotContain("workstream");
    }

    @Test
    void anInitiativeKeepsItsFileAndChangesItsWorkstream() {
        Texts texts = Texts.of("framework F { workstream W1 workstream W2 }", "initiative I in W1 { not stated in source workstream }");

        assertThat(texts.after(found -> {
            Initiative initiative = found.the(Initiative.class);
            EObject file = initiative.eContainer();
            assertThat(tools.fileOfInitiatives(found.get(Workstream.class, "F.W1"))).isEqualTo(file);
            tools.intoLane(initiative, found.get(Workstream.class, "F.W2"));
            assertThat(tools.purposeOf(initiative)).isInstanceOf(GovernanceFramework.class);
        }).get(1)).startsWith("initiative I in W2 {").doesNotContain("not stated");
    }

    private List<String> heldUp(ActionPlan plan) {
        return services.lanes(plan).stream().flatMap(lane -> lane.getActions().stream()).filter(services::isHeldUp)
                .map(services::workLabel).toList();
    }
}
