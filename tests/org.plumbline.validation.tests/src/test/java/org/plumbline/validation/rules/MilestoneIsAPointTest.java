package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class MilestoneIsAPointTest implements RuleTest {

    @Override
    public Rule<?> rule() {
        return new MilestoneIsAPoint();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("two days", """
                        engagement E "Cycle" { }
                        plan of E { milestone M1 "Mapped" { from 2026-05-04 to 2026-05-0«8|4» } }
                        """,
                        finding("2:56", "Milestone M1 “Mapped” runs from 2026-05-04 to 2026-05-08.",
                                "Give it one day, behind “on”; or make it an action.")),
                broken("working time", """
                        engagement E "Cycle" { }
                        plan of E { milestone M1 "Mapped" on 2026-05-04 { effort «2|0» days } }
                        """,
                        finding("2:58", "Milestone M1 “Mapped” takes working time.",
                                "Take “effort” out; or make it an action.")),
                broken("half reached", """
                        engagement E "Cycle" { }
                        plan of E { milestone M1 "Mapped" on 2026-05-04 { done «50|100» % } }
                        """,
                        finding("2:56", "Milestone M1 “Mapped” is 50 % done, but a milestone is reached or not.",
                                "Take “done” out until it is reached; or make it an action.")),
                sound("a month, nothing of it yet, and an action", """
                        engagement E "Cycle" { }
                        plan of E {
                            milestone M1 "Mapped" on 2026-05 { done 0 % }
                            action A1 "Map" { from 2026-05-04 to 2026-05-08 effort 2 days done 50 % }
                        }
                        """));
    }
}
