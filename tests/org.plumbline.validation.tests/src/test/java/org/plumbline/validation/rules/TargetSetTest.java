package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class TargetSetTest implements RuleTest {

    @Override
    public Rule<?> rule() {
        return new TargetSet();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("an engagement", """
                        engagement E "Cycle" {
                            phase «implementation|workshop»
                            indicator WAIT "Waiting time" in days, should fall
                        }
                        """,
                        finding("3:15", "Indicator WAIT “Waiting time” has no target.",
                                "Write “target”, the figure, and “by” with a date.")),
                broken("a result", """
                        results R "Results" {
                            output A "Lists" { indicator WAIT "Waiting time" in days, should fall { «|target 20 days by 2027» } }
                        }
                        """,
                        finding("2:34", "Indicator WAIT “Waiting time” has no target.",
                                "Write “target”, the figure, and “by” with a date.")),
                sound("what should hold, what is told in words, and what a toolbox only suggests", """
                        engagement E "Cycle" {
                            indicator LEVEL "Level" in m, should hold
                            indicator MOOD "What readers say" { measure qualitative }
                        }
                        tool T "Read twice" { watch WAIT "Waiting time" in days, should fall }
                        """));
    }
}
