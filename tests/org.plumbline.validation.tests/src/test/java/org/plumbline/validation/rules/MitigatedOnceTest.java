package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class MitigatedOnceTest implements RuleTest {

    private static final String BOX = """
            toolbox T "Cards" { area OPS "Operations" audience UTIL "Utility" audience SMALL "Small system" }
            """;

    @Override
    public Rule<?> rule() {
        return new MitigatedOnce();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("by its full name", BOX + """
                        risk R1 "Readings" in OPS { }
                        risk R2 "Bills" in OPS { }
                        tool T1 "Read twice" in OPS { mitigates R1 strongly mitigates «T.R1|T.R2» slightly }
                        """,
                        finding("4:63", "Tool T1 “Read twice” says again that it mitigates R1.",
                                "Keep one “mitigates R1”, with the strongest effect, and tell the rest in its reason.")),
                sound("two tools, and two names of nothing", BOX + """
                        risk R1 "Readings" in OPS { }
                        tool T1 "Read twice" in OPS { mitigates R1 mitigates R8 mitigates R9 }
                        tool T2 "Read again" in OPS { mitigates R1 }
                        """));
    }
}
