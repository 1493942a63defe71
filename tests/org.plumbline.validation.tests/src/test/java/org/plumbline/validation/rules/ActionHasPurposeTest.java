package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class ActionHasPurposeTest implements RuleTest {

    @Override
    public Rule<?> rule() {
        return new ActionHasPurpose();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("none", """
                        engagement E "Cycle" { objective FAIR "Fair bills" }
                        plan of E { action A1 "Map" { effort 2 days «|serves FAIR» } }
                        """,
                        finding("2:20", "Action A1 “Map” reduces no risk, puts no tool in place, and serves no objective.",
                                "Write “reduces”, “does” or “serves” and what it is for; or leave the action out.")),
                sound("of a risk, a tool, an initiative, a milestone, a cancelled one", """
                        engagement E "Cycle" { risk R1 "Readings" { } }
                        plan of E {
                            action A1 "Map" { reduces R1 }
                            action A2 "Map" { does NOWHERE }
                            action A3 "Map" { initiative BILLS }
                            action A4 "Map" { status cancelled }
                            milestone M1 "Mapped" on 2026-05-04
                        }
                        initiative BILLS "Bills" { action A1 "Map" { } }
                        """));
    }
}
