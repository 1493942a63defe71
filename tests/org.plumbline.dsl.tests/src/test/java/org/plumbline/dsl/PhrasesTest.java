package org.plumbline.dsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.plumbline.model.engagement.Choice;
import org.plumbline.model.engagement.Engagement;
import org.plumbline.model.engagement.ParticipantRole;
import org.plumbline.model.organization.RelationKind;
import org.plumbline.model.organization.Stakeholder;
import org.plumbline.model.plan.Action;
import org.plumbline.model.plan.Dependency;
import org.plumbline.model.plan.DependencyKind;

/** Phrases of several words mean what they say. */
class PhrasesTest {

    private final LanguageTexts texts = new LanguageTexts();

    @Test
    void dependencies() {
        assertThat(texts.project("""
                engagement E {}
                plan of E {
                    action A
                    action B
                    action C {
                        after A, B plus 2 weeks
                        starts with A
                        ends with B plus 1 day
                        ends after start of A
                    }
                }
                """).index().all(Dependency.class))
                .extracting(Dependency::getKind, dependency -> dependency.getOn().getId(), dependency -> dependency.getLag() != null)
                .containsExactly(
                        tuple(DependencyKind.FINISH_TO_START, "A", false),
                        tuple(DependencyKind.FINISH_TO_START, "B", true),
                        tuple(DependencyKind.START_TO_START, "A", false),
                        tuple(DependencyKind.FINISH_TO_FINISH, "B", true),
                        tuple(DependencyKind.START_TO_FINISH, "A", false));
    }

    @Test
    void relations() {
        Stakeholder stakeholder = texts.only(Stakeholder.class, """
                stakeholder TEAM {
                    relation reports to TEAM
                    relation conflicts with TEAM
                    relation funds TEAM
                }
                """);

        assertThat(stakeholder.getRelations()).extracting(relation -> relation.getKind())
                .containsExactly(RelationKind.REPORTS, RelationKind.CONFLICTS, RelationKind.FUNDS);
    }

    @Test
    void partsAndDecisions() {
        Engagement engagement = texts.only(Engagement.class, """
                engagement E {
                    change agent X, 2 hours a week
                    coach X
                    have T because "It is there."
                    choose T for R1, rank 1
                }
                """);

        assertThat(engagement.getParticipations()).extracting(part -> part.getRole())
                .containsExactly(ParticipantRole.CHANGE_AGENT, ParticipantRole.COACH);
        assertThat(engagement.getSelections()).extracting(tool -> tool.getChoice()).containsExactly(Choice.PRESENT, Choice.SELECTED);
    }

    @Test
    void aReasonAndADateInEitherOrder() {
        assertThat(texts.project("""
                engagement E {}
                plan of E {
                    action A { status slowed until 2026-09-01 because "Rain." }
                    action B { status paused because "Rain." until 2026-09-01 }
                }
                """).index().all(Action.class)).allSatisfy(action -> {
                    assertThat(action.getStatusUntil()).hasToString("2026-09-01");
                    assertThat(action.getStatusReason()).isNotNull();
                });
    }
}
