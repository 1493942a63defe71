package org.plumbline.documents.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.Enumerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.core.gates.GateReason;
import org.plumbline.documents.model.Inline;
import org.plumbline.model.catalogue.Strength;
import org.plumbline.model.engagement.Choice;
import org.plumbline.model.engagement.Confidence;
import org.plumbline.model.engagement.Treatment;
import org.plumbline.model.method.GateCondition;
import org.plumbline.model.method.ImpactRule;
import org.plumbline.model.method.PhaseKind;
import org.plumbline.model.method.Scoring;
import org.plumbline.model.organization.OrgLevel;
import org.plumbline.model.plan.ActionStatus;
import org.plumbline.model.plan.ApprovalKind;
import org.plumbline.model.results.Direction;
import org.plumbline.model.results.ScoreBasis;

/** Every value of the model that a roadmap shows has a word, and words fit into sentences. */
class RoadmapWordsTest {

    private final Wording words = new Wording("en");

    static Stream<Enumerator> values() {
        return Stream.<List<? extends Enumerator>>of(Treatment.VALUES, Confidence.VALUES, Choice.VALUES, Strength.VALUES, Scoring.VALUES,
                ImpactRule.VALUES, PhaseKind.VALUES, OrgLevel.VALUES, ActionStatus.VALUES, ApprovalKind.VALUES, Direction.VALUES,
                ScoreBasis.VALUES).flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("values")
    void hasAWordForEveryValue(Enumerator value) {
        assertThat(words.word(value)).isNotBlank();
    }

    @Test
    void hasASentenceForEveryGate() {
        for (GateCondition condition : GateCondition.VALUES) {
            assertThatCode(() -> words.get("gate." + condition.getName() + "." + GateReason.NONE)).doesNotThrowAnyException();
        }
        for (String condition : List.of("RESOURCES", "SCORES", "OWNERS", "CHOICES", "PLAN", "BUDGET")) {
            assertThatCode(() -> words.get("gate." + condition + "." + GateReason.PART)).doesNotThrowAnyException();
        }
    }

    @Test
    void fillsRunningTextIntoSentences() {
        List<Inline> filled = words.fillCount("summary.risks", 2, Inline.strong("Bayview"));

        assertThat(filled).containsExactly(Inline.strong("Bayview"), Inline.text(" assessed "), Inline.text("2"), Inline.text(" integrity risks."));
    }

    @Test
    void listsThingsAsASentenceDoes() {
        List<Inline> list = words.list(List.of(List.of(Inline.text("A1")), List.of(Inline.text("A2")), List.of(Inline.text("A3"))));

        assertThat(list).extracting(inline -> ((Inline.Text) inline).text()).containsExactly("A1", ", ", "A2", " and ", "A3");
    }
}
