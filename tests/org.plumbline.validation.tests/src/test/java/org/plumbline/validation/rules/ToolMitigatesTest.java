package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class ToolMitigatesTest implements RuleTest {

    private static final String BOX = """
            toolbox T "Cards" { area OPS "Operations" audience UTIL "Utility" audience SMALL "Small system" }
            """;

    @Override
    public Rule<?> rule() {
        return new ToolMitigates();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("a tool for nothing", BOX + """
                        risk R1 "Readings" in OPS { }
                        tool T1 "Read twice" in OPS { «|mitigates R1» }
                        """,
                        finding("3:6", "Tool T1 “Read twice” mitigates no risk.",
                                "Write “mitigates” and the risk that it reduces; or name it behind “needs” in the tool that "
                                + "it prepares.")),
                broken("needed by one that helps nobody either", BOX + """
                        risk R1 "Readings" in OPS { }
                        tool T1 "Route map" in OPS { mitigates R1 }
                        tool T2 "Zone map" in OPS { «|mitigates R1» needs T1 }
                        """,
                        finding("4:6", "Tool T2 “Zone map” mitigates no risk.",
                                "Write “mitigates” and the risk that it reduces; or name it behind “needs” in the tool that "
                                + "it prepares.")),
                sound("it prepares, or is part of, or is made of, what helps", BOX + """
                        risk R1 "Readings" in OPS { }
                        tool T1 "Read twice" in OPS { mitigates R1 needs T2 part of T4 }
                        tool T2 "Route map" in OPS { needs T3 }
                        tool T3 "Street list" in OPS { }
                        tool T4 "Reading reform" in OPS { }
                        tool T5 "Notice" in OPS { part of T1 }
                        """),
                sound("withdrawn", BOX + """
                        tool T1 "Read twice" in OPS { lifecycle withdrawn }
                        """));
    }
}
