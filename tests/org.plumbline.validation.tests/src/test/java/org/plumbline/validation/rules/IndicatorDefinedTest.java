package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class IndicatorDefinedTest implements RuleTest {

    @Override
    public Rule<?> rule() {
        return new IndicatorDefined();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("no unit", """
                        engagement E "Cycle" { indicator WAIT "Waiting time" «|in days», should fall }
                        """,
                        finding("1:34", "Indicator WAIT “Waiting time” has no unit.",
                                "Write “in” and the unit behind its name, for example “in days”.")),
                broken("no direction", """
                        tool T "Read twice" { watch WAIT "Waiting time" in days«|, should fall» }
                        """,
                        finding("1:29", "Indicator WAIT “Waiting time” does not say which way it should go.",
                                "Write “should rise”, “should fall” or “should hold”.")),
                broken("neither", """
                        results R "Results" { output A "Lists" { indicator WAIT "Waiting time"«| in days, should fall» } }
                        """,
                        finding("1:52", "Indicator WAIT “Waiting time” has no unit, and does not say which way it should go.",
                                "Write, for example, “in %, should fall”.")),
                broken("ranks still have a direction", """
                        engagement E "Cycle" { indicator RANK "Rank among utilities"«|, should rise» { measure ordinal } }
                        """,
                        finding("1:34", "Indicator RANK “Rank among utilities” does not say which way it should go.",
                                "Write “should rise”, “should fall” or “should hold”.")),
                sound("told in words, or not stated", """
                        engagement E "Cycle" {
                            indicator MOOD "What readers say" { measure qualitative }
                            indicator WAIT "Waiting time" { not stated in source unit, direction because "The table is cut off." }
                        }
                        """));
    }
}
