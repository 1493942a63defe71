package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class RiskStatedTest implements RuleTest {

    private static final String BOX = """
            toolbox T "Cards" { area OPS "Operations" audience UTIL "Utility" audience SMALL "Small system" }
            """;

    @Override
    public Rule<?> rule() {
        return new RiskStated();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("no cause", BOX + """
                        risk R1 "Readings" in OPS { event "A friendly figure." consequence "Loss." «|cause "One route."» }
                        """,
                        finding("2:6", "Risk R1 “Readings” does not say: cause.",
                                "Write a sentence for each of “cause”, “event” and “consequence”; a description may be split "
                                + "into the three.")),
                broken("an empty event, and no consequence", BOX + """
                        risk R1 "Readings" in OPS { cause "One route." event "«|A friendly figure.»" «|consequence "Loss."» }
                        """,
                        finding("2:6", "Risk R1 “Readings” does not say: event, consequence.",
                                "Write a sentence for each of “cause”, “event” and “consequence”; a description may be split "
                                + "into the three.")),
                sound("in another language, or not stated", BOX + """
                        risk R1 "Readings" in OPS { cause es: "Una ruta." event "A figure." not stated in source consequence
                            because "It breaks off." }
                        """));
    }
}
