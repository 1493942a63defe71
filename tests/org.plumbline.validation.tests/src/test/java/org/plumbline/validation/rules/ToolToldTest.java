package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class ToolToldTest implements RuleTest {

    private static final String BOX = """
            toolbox T "Cards" { area OPS "Operations" audience UTIL "Utility" audience SMALL "Small system" }
            """;

    @Override
    public Rule<?> rule() {
        return new ToolTold();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("no goal", BOX + """
                        tool T1 "Read twice" in OPS { «|goal "No figure rests on one."» step 1 "Draw lots" watch SHARE
                            "Share" in % }
                        """,
                        finding("2:6", "Tool T1 “Read twice” lacks: goal.",
                                "Write what is missing: “goal” what it is for, “step” what is done, “watch” what shows that "
                                + "it works.")),
                broken("nothing at all", BOX + """
                        tool T1 "Read twice" in OPS { «|goal "No figure rests on one." step 1 "Draw lots" watch SHARE "Share" in %» }
                        """,
                        finding("2:6", "Tool T1 “Read twice” lacks: goal, step, watch.",
                                "Write what is missing: “goal” what it is for, “step” what is done, “watch” what shows that "
                                + "it works.")),
                broken("empty texts", """
                        toolbox T "Cards" { area OPS "Operations" }
                        tool T1 "Read twice" in OPS { goal "«|Two eyes.»" step 1 "« |Draw lots.»" watch SHARE "Share" in % }
                        """,
                        finding("2:6", "Tool T1 “Read twice” lacks: goal, step.",
                                "Write what is missing: “goal” what it is for, “step” what is done, “watch” what shows"
                                + " that it works.")),
                sound("the source does not state it", BOX + """
                        tool T1 "Read twice" in OPS { goal "Two eyes." step 1 "Draw lots" not stated in source indicators
                            because "The card has none." }
                        """),
                sound("a whole and its parts", BOX + """
                        tool T1 "Reform" in OPS { goal "Two eyes." }
                        tool T2 "Read twice" in OPS { part of T1 step 1 "Draw lots" }
                        """));
    }
}
