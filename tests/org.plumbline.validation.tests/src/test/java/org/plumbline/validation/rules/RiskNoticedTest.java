package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class RiskNoticedTest implements RuleTest {

    private static final String BOX = """
            toolbox T "Cards" { area OPS "Operations" audience UTIL "Utility" audience SMALL "Small system" }
            """;

    @Override
    public Rule<?> rule() {
        return new RiskNoticed();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("no warning sign", BOX + """
                        risk R1 "Readings" in OPS { «|warning sign "Round figures"» }
                        """,
                        finding("2:6", "Risk R1 “Readings” has no warning sign.",
                                "Write “warning sign” and something that one can look up.")),
                broken("a sign without words", """
                        toolbox T "Cards" { area OPS "Operations" }
                        risk R1 "Readings" in OPS { warning sign "« |Round figures»" }
                        """,
                        finding("2:6", "Risk R1 “Readings” has no warning sign.",
                                "Write “warning sign” and something that one can look up.")),
                sound("the source does not state it, or it is withdrawn", BOX + """
                        risk R1 "Readings" in OPS { not stated in source warning-signs because "The page has none." }
                        risk R2 "Bills" in OPS { lifecycle withdrawn }
                        """));
    }
}
