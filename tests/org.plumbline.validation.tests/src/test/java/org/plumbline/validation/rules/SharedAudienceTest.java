package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class SharedAudienceTest implements RuleTest {

    private static final String BOX = """
            toolbox T "Cards" { area OPS "Operations" audience UTIL "Utility" audience SMALL "Small system" }
            """;

    @Override
    public Rule<?> rule() {
        return new SharedAudience();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("nobody has both", BOX + """
                        risk R1 "Readings" in OPS for UTIL { }
                        tool T1 "Read twice" in OPS for SMALL«|, UTIL» { mitigates R1 strongly }
                        """,
                        finding("3:51", "Tool T1 “Read twice” is made for SMALL, but it mitigates risk R1 “Readings”, which is "
                                + "made for UTIL.",
                                "Widen one of the two, or take the “mitigates” out.")),
                sound("one in common, nothing said, or the same id elsewhere", BOX + """
                        toolbox U "More" { area FIN "Finance" audience UTIL "Utility" }
                        risk R1 "Readings" in OPS for UTIL, SMALL { }
                        risk R2 "Bills" in U.FIN for U.UTIL { }
                        risk R3 "Stores" in OPS { }
                        tool T1 "Read twice" in OPS for T.UTIL { mitigates R1 mitigates R2 mitigates R3 }
                        """),
                sound("an audience that does not exist is the finding of another rule", BOX + """
                        risk R1 "Readings" in OPS for UTIL { }
                        tool T1 "Read twice" in OPS for NOBODY { mitigates R1 }
                        """));
    }
}
