package org.plumbline.dsl.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.core.source.Repetition;
import org.plumbline.model.core.Element;

/** Fields that are given twice are found on the element that has them, and on no other. */
class RepetitionsTest {

    @Test
    void ofAnElementWithoutAHead() {
        assertThat(repeated("""
                engagement E {
                    baseline on 2026-01-31 { }
                    baseline on 2026-02-28 { }
                }
                """)).containsExactly("baseline 3");
    }

    @Test
    void notOfAFieldThatAPartHasToo() {
        assertThat(repeated("""
                programme P from 2025-09-01 to 2027-12-31 {
                    workshop from 2026-04-21 to 2026-04-23 { }
                }
                """)).isEmpty();
    }

    /** The fields of the first element that are given again, each with the line where that is. */
    private static List<String> repeated(String text) {
        LoadedProject project = ProjectLoader.standalone().parse(Map.of("a.plumb", text));
        assertThat(project.syntaxProblems()).isEmpty();
        return project.sources().repetitions(project.index().all(Element.class).getFirst()).stream()
                .map(RepetitionsTest::again).toList();
    }

    private static String again(Repetition repetition) {
        return repetition.feature().getName() + " " + repetition.positions().getLast().line();
    }
}
