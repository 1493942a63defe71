package org.plumbline.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.core.project.ProjectIndex;
import org.plumbline.core.text.Texts;
import org.plumbline.model.Metamodel;
import org.plumbline.model.core.Money;
import org.plumbline.model.core.Quantity;
import org.plumbline.model.engagement.AssessedRisk;
import org.plumbline.model.engagement.Score;
import org.plumbline.model.engagement.Workshop;
import org.plumbline.model.organization.Role;
import org.plumbline.model.plan.ActionPlan;
import org.plumbline.model.results.Measurement;

/** Messages call every element by its kind, its id and its name. */
class LabelsTest {

    private static final Labels LABELS = new Labels(new RuleTexts("en"), new Texts());

    private static final ProjectIndex INDEX = Models.read(Map.of("model.plumb", """
            risk OPS-01 fr: "Vol" en: "Theft" { }
            organization O "Org" {
                employs 12 people
                role MD
                role 'head of operations' "A name that is much too long to be shown in full since it goes on for ever and ever"
            }
            engagement E "Cycle" for O {
                indicator WAIT "Waiting time" in days
                baseline { WAIT is 30 days }
                workshop on 2026-03 { }
                risk R1 is OPS-01 { inherent likelihood 1, impact 2 }
            }
            plan of E { action A1 \"""
                Talk  to
                suppliers\""" { costs 3 USD } }
            """)).index();

    static Stream<EClass> classes() {
        return Metamodel.packages().stream().flatMap(ePackage -> ePackage.getEClassifiers().stream())
                .filter(EClass.class::isInstance).map(EClass.class::cast);
    }

    @ParameterizedTest
    @MethodSource("classes")
    void everyClassHasAWord(EClass type) {
        assertThat(LABELS.kind(type)).isNotBlank().isEqualTo(LABELS.kind(type).toLowerCase(Locale.ROOT));
    }

    @Test
    void elementsAreCalledByKindIdAndName() {
        assertThat(INDEX.all(Role.class)).extracting(LABELS::of).containsExactly("role MD",
                "role 'head of operations' “A name that is much too long to be shown in full since it goes on for…”");
    }

    @Test
    void aRiskBearsTheNameOfItsCardInTheLanguageOfTheMessage() {
        assertThat(label(AssessedRisk.class)).isEqualTo("risk R1 “Theft”");
    }

    @Test
    void partsAreCalledByTheirWhole() {
        assertThat(label(ActionPlan.class)).isEqualTo("plan of E");
        assertThat(label(Workshop.class)).isEqualTo("workshop of 2026-03 in engagement E “Cycle”");
        assertThat(label(Score.class)).isEqualTo("inherent score of risk R1 “Theft”");
        assertThat(label(Measurement.class)).isEqualTo("figure for WAIT in engagement E “Cycle”");
        assertThat(label(Money.class)).isEqualTo("cost of action A1 “Talk to suppliers”");
        assertThat(label(Quantity.class)).isEqualTo("number of employees of organization O “Org”");
    }

    @Test
    void alternativesAreJoined() {
        assertThat(LABELS.oneOf(List.of())).isEmpty();
        assertThat(LABELS.oneOf(List.of("A"))).isEqualTo("A");
        assertThat(LABELS.oneOf(List.of("A", "B", "C"))).isEqualTo("A, B or C");
    }

    private static <T extends EObject> String label(Class<T> type) {
        List<T> elements = INDEX.all(type);
        return LABELS.of(elements.getFirst());
    }
}
