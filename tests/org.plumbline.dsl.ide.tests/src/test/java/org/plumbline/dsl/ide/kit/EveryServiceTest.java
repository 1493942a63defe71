package org.plumbline.dsl.ide.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every service answers at every place of texts that are half typed. */
class EveryServiceTest {

    @ParameterizedTest
    @ValueSource(strings = {
            "toolbox T \"Cards\" { area OPS \"Ops\" area OPS } risk R in T.",
            "risk R1 \"[[R1]] [[ [[R1|\" in R1.R1 { related to R1, in also in } } }",
            "engagement E for { risk R is { inherent likelihood , impact current owner } choose for plan of",
            "plan of E { workstream action A { after A, A starts with A plus 2 does accountable A, } }",
            "method M { scale S { level 1 L level L } matrix { row L gives L, } likelihood on S impact on",
            "tool T { watch I in %, should { baseline target by } mitigates T strongly by because \"\"\" open",
            "language written in // no\n/* open", "'a b' \"\\", "\uFEFF{{{{"})
    void answersAnywhere(String text) {
        MarkedProject project = MarkedProject.of(text);
        EveryService.all().forEach((name, service) -> {
            for (int offset = 0; offset <= text.length(); offset++) {
                assertThat(service.ask(project.resource(), offset)).as("%s at %d", name, offset).isNotNull();
            }
        });
    }
}
