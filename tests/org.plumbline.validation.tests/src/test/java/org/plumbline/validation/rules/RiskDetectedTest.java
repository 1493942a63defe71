package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class RiskDetectedTest implements RuleTest {

    private static final String BOX = """
            toolbox T "Cards" { area OPS "Operations" audience UTIL "Utility" audience SMALL "Small system" }
            """;

    @Override
    public Rule<?> rule() {
        return new RiskDetected();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("two that prevent", BOX + """
                        risk R1 "Readings" in OPS { }
                        tool T1 "Rotate" in OPS { mitigates R1 by preventing }
                        tool T2 "Read twice" in OPS { mitigates R1 by «preventing|detecting» }
                        """,
                        finding("2:6", "Risk R1 “Readings” is only prevented, by T1, T2; no tool would show that it has come "
                                + "true.",
                                "Add a tool that “mitigates R1 by detecting”, say so where one of these also detects, or let "
                                + "a warning sign be “seen in” an indicator.")),
                broken("what would detect is withdrawn", BOX + """
                        risk R1 "Readings" in OPS { }
                        tool T1 "Rotate" in OPS { mitigates R1 by preventing }
                        tool T2 "Read twice" in OPS { «lifecycle withdrawn|» mitigates R1 by detecting }
                        """,
                        finding("2:6", "Risk R1 “Readings” is only prevented, by T1; no tool would show that it has come true.",
                                "Add a tool that “mitigates R1 by detecting”, say so where one of these also detects, or let "
                                + "a warning sign be “seen in” an indicator.")),
                broken("a warning sign that no indicator shows", BOX + """
                        risk R1 "Readings" in OPS { warning sign "Round figures" «|seen in SHARE» }
                        tool T1 "Rotate" in OPS { mitigates R1 by preventing watch SHARE "Share" in % }
                        """,
                        finding("2:6", "Risk R1 “Readings” is only prevented, by T1; no tool would show that it has come true.",
                                "Add a tool that “mitigates R1 by detecting”, say so where one of these also detects, or let "
                                + "a warning sign be “seen in” an indicator.")),
                sound("no tool, no effect said, or corrected", BOX + """
                        risk R1 "Readings" in OPS { }
                        risk R2 "Bills" in OPS { }
                        risk R3 "Stores" in OPS { }
                        tool T1 "Rotate" in OPS { mitigates R2 mitigates R3 by preventing }
                        tool T2 "Sanction" in OPS { mitigates R3 by correcting }
                        """));
    }
}
