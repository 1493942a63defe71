package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class AcyclicPrerequisitesTest implements RuleTest {

    @Override
    public Rule<?> rule() {
        return new AcyclicPrerequisites();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("three tools that need each other", """
                        tool A "Map routes" { needs B }
                        tool B "Draw routes" { needs D, C }
                        tool C "Walk routes" { needs «A|D» }
                        tool D "Name routes" { }
                        """,
                        finding("3:30", "Tool C “Walk routes” needs, in the end, itself: A → B → C → A.",
                                "Cut the circle: remove one “needs”, for example the one of C.")),
                broken("a tool that needs itself", """
                        tool A "Map routes" { needs B, «A|B» }
                        tool B "Draw routes" { }
                        """,
                        finding("1:32", "Tool A “Map routes” needs itself.", "Remove A from its “needs”.")),
                broken("two circles", """
                        tool A "A" { needs B }
                        tool B "B" { «needs A|» }
                        tool C "C" { needs D }
                        tool D "D" { «needs C|» }
                        """,
                        finding("2:20", "Tool B “B” needs, in the end, itself: A → B → A.",
                                "Cut the circle: remove one “needs”, for example the one of B."),
                        finding("4:20", "Tool D “D” needs, in the end, itself: C → D → C.",
                                "Cut the circle: remove one “needs”, for example the one of D.")),
                sound("two ways to the same tool", """
                        tool A "Map routes" { needs B, C }
                        tool B "Draw routes" { needs D }
                        tool C "Walk routes" { needs D }
                        tool D "Name routes" { }
                        """));
    }
}
