package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class CardsHaveAudienceTest implements RuleTest {

    private static final String BOX = """
            toolbox T "Cards" { area OPS "Operations" audience UTIL "Utility" audience SMALL "Small system" }
            """;

    @Override
    public Rule<?> rule() {
        return new CardsHaveAudience();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("a risk for nobody", BOX + """
                        risk R1 "Readings" in OPS «|for UTIL» { }
                        """,
                        finding("2:6", "Risk R1 “Readings” is made for no audience.",
                                "Write “for” and those of UTIL, SMALL that it fits, behind its area.")),
                broken("a tool for nobody, in another file", BOX + """
                        --- tools.plumb
                        tool T1 "Read twice" in T.OPS «|for T.SMALL, T.UTIL» { }
                        """,
                        finding("tools.plumb:1:6", "Tool T1 “Read twice” is made for no audience.",
                                "Write “for” and those of UTIL, SMALL that it fits, behind its area.")),
                broken("a toolbox without audiences", """
                        toolbox T "Cards" { area OPS "Operations" «|audience TOWN "Town"» }
                        risk R1 "Readings" in OPS «|for TOWN» { }
                        risk R2 "Bills" in OPS «|for TOWN» { }
                        """,
                        finding("1:9", "Toolbox T “Cards” names no audience, so that nobody can tell whom its cards are for.",
                                "Write “audience” for each kind of organization, and “for” in each card.")),
                sound("a toolbox without cards, and audiences of another one", """
                        toolbox T "Cards" { area OPS "Operations" }
                        toolbox U "More" { area FIN "Finance" }
                        risk R1 "Bills" in U.FIN for V.TOWN { }
                        toolbox V "Others" { audience TOWN "Town" }
                        """));
    }
}
