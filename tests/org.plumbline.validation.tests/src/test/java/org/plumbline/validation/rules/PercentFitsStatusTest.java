package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class PercentFitsStatusTest implements RuleTest {

    @Override
    public Rule<?> rule() {
        return new PercentFitsStatus();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("done, but not wholly", """
                        engagement E "Cycle" { }
                        plan of E { action A1 "Map" { status done done «99|100» % } }
                        """,
                        finding("2:48", "Action A1 “Map” is done, but only to 99 %.",
                                "Write “done 100 %”, or set the status back to underway.")),
                broken("proposed, and begun", """
                        engagement E "Cycle" { }
                        plan of E { action A1 "Map" { done «1|0» % status proposed } }
                        """,
                        finding("2:36", "Action A1 “Map” is proposed, so it has not begun, but 1 % of it is done.",
                                "Set the status to underway, or take the percentage out.")),
                broken("approved, and half done", """
                        engagement E "Cycle" { }
                        plan of E { milestone M1 "Mapped" on 2026-05-04 { status «approved|underway» done 50 % } }
                        """,
                        finding("2:72", "Milestone M1 “Mapped” is approved, so it has not begun, but 50 % of it is done.",
                                "Set the status to underway, or take the percentage out.")),
                broken("more than everything", """
                        engagement E "Cycle" { }
                        plan of E { action A1 "Map" { status underway done «120|100» % } }
                        """,
                        finding("2:52", "Action A1 “Map” is done to 120 %.",
                                "Write a percentage from 0 to 100.")),
                sound("half-way stops, and no status or no percentage", """
                        engagement E "Cycle" { }
                        plan of E {
                            action A1 "Map" { status cancelled because "No money." done 40 % }
                            action A2 "Map" { status slowed because "Rain." until 2026-07-01 done 40 % }
                            action A3 "Map" { done 40 % }
                            action A4 "Map" { status done }
                            action A5 "Map" { status underway done 0 % }
                        }
                        """));
    }
}
