package org.plumbline.dsl.ide.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkedTextTest {

    @Test
    void takesMarksOut() {
        MarkedText text = MarkedText.of("risk «R1» «in «T.OP‸S»» { }");

        assertThat(text.text()).isEqualTo("risk R1 in T.OPS { }");
        assertThat(text.caret()).hasValue(15);
        assertThat(text.ranges()).containsExactly(new MarkedText.Range(5, 2), new MarkedText.Range(8, 8), new MarkedText.Range(11, 5));
    }

    @Test
    void putsMarksIn() {
        assertThat(MarkedText.marked("risk R1 in T.OPS { }", List.of(new MarkedText.Range(5, 2), new MarkedText.Range(16, 0))))
                .isEqualTo("risk «R1» in T.OPS«» { }");
    }

    @Test
    void readsFilesTogether() {
        MarkedProject project = MarkedProject.of("toolbox T \"Cards\" { area OPS \"Operations\" }").and("risks.plumb", "risk R1 \"Leaks\" in T.OPS { ‸ }");

        assertThat(project.resource().getURI()).isEqualTo(MarkedProject.uri("risks.plumb"));
        assertThat(project.resource().getErrors()).isEmpty();
        assertThat(project.caret()).isEqualTo(project.text().text().indexOf('}') - 1);
        assertThat(project.index().files()).hasSize(2);
    }
}
