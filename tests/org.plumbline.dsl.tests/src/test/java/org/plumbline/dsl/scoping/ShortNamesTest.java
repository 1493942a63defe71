package org.plumbline.dsl.scoping;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.plumbline.dsl.LanguageTexts;
import org.plumbline.model.catalogue.RiskCard;
import org.plumbline.model.engagement.AssessedRisk;
import org.plumbline.model.engagement.Engagement;
import org.plumbline.model.plan.Action;
import org.plumbline.model.plan.Initiative;
import org.plumbline.model.plan.PlanPhase;

/** Short names mean the nearest element; where that leaves several, they mean none. */
class ShortNamesTest {

    private static final String TWO_CYCLES = """
            toolbox WATER { area OPS role HEAD-OPS }
            organization BAYVIEW { role HEAD-OPS }
            organization HARBOUR { role HEAD-OPS }
            engagement B1 for BAYVIEW { risk R1 { owner HEAD-OPS } }
            """;

    private final LanguageTexts texts = new LanguageTexts();

    @Test
    void anEngagementLooksIntoItsOrganizationFirst() {
        assertThat(fragment(texts.only(AssessedRisk.class, TWO_CYCLES).getOwner())).isEqualTo("BAYVIEW.HEAD-OPS");
    }

    @Test
    void aPlanLooksWhereItsEngagementDoes() {
        Action action = texts.only(Action.class, TWO_CYCLES, "engagement B2 for HARBOUR { risk R1 {} }",
                "plan of B2 { action A1 { reduces R1 accountable HEAD-OPS } }");

        assertThat(fragment(action.getReduces().getFirst())).isEqualTo("B2.R1");
        assertThat(fragment(action.getAssignments().getFirst().getParties().getFirst())).isEqualTo("HARBOUR.HEAD-OPS");
    }

    @Test
    void aFullNameReachesEverything() {
        Engagement engagement = texts.only(Engagement.class, """
                toolbox WATER { area OPS role HEAD-OPS }
                organization BAYVIEW { role HEAD-OPS }
                engagement B1 for BAYVIEW { decision D1 by BAYVIEW.HEAD-OPS on 2026 "Go on." }
                """);

        assertThat(fragment(engagement.getDecisions().getFirst().getBy())).isEqualTo("BAYVIEW.HEAD-OPS");
    }

    @Test
    void anAmbiguousNameMeansNothing() {
        Engagement engagement = texts.only(Engagement.class, """
                organization BAYVIEW { role MD }
                organization HARBOUR { role MD }
                engagement B1 { sponsor MD }
                """);

        assertThat(engagement.getParticipations().getFirst().getParty().eIsProxy()).isTrue();
    }

    @Test
    void aQuotedIdMayHoldAnything() {
        AssessedRisk risk = texts.only(AssessedRisk.class, """
                toolbox NIST { area AC }
                risk 'ac-2.1' in NIST.AC {}
                engagement E { risk R1 is NIST.'ac-2.1' {} }
                """);

        assertThat(fragment(risk.getCard())).isEqualTo("NIST.'ac-2.1'");
    }

    @Test
    void aPartOfAnAreaBelongsToTheToolboxOfTheFile() {
        RiskCard risk = texts.only(RiskCard.class, """
                toolbox WATER { area OPS { area METERS } }
                risk OPS-03 in OPS.METERS {}
                """);

        assertThat(fragment(risk.getArea())).isEqualTo("WATER.OPS.METERS");
        assertThat(fragment(risk)).isEqualTo("WATER.OPS-03");
    }

    @Test
    void anInitiativeLooksIntoTheFrameworkOfItsWorkstream() {
        Initiative initiative = texts.only(Initiative.class, """
                organization HARBOUR { role MD }
                organization BAYVIEW { role MD }
                """, """
                framework OLD of HARBOUR { component A workstream W body TEAM { fact SIZE 1 person } }
                """, """
                framework NEW of BAYVIEW { component A workstream V body TEAM { fact SIZE 2 people } }
                """, """
                initiative I in V under A {
                    accountable MD
                    partners TEAM
                    fact SIZE 3 people
                    fact HALF 1 person, 50 % of SIZE
                }
                """);

        assertThat(fragment(initiative.getComponents().getFirst())).isEqualTo("NEW.A");
        assertThat(fragment(initiative.getAssignments().getFirst().getParties().getFirst())).isEqualTo("BAYVIEW.MD");
        assertThat(fragment(initiative.getPartnerships().getFirst().getParties().getFirst())).isEqualTo("NEW.TEAM");
        assertThat(fragment(initiative.getFacts().get(1).getShare().getOf())).isEqualTo("I.SIZE");
    }

    @Test
    void aPhaseIsNamedByItsWorkstreamAnActionIsNot() {
        assertThat(fragment(texts.only(PlanPhase.class, "framework F { workstream W { phase P1 action A1 } }"))).isEqualTo("F.W.P1");
        assertThat(fragment(texts.only(Action.class, "framework F { workstream W { phase P1 action A1 } }"))).isEqualTo("F.A1");
    }

    private static String fragment(EObject element) {
        return element.eResource().getURIFragment(element);
    }
}
