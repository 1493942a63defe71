package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class DoneIsShownTest implements RuleTest {

    @Override
    public Rule<?> rule() {
        return new DoneIsShown();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("an action", """
                        engagement E "Cycle" { }
                        plan of E { action A1 "Map" { status done «|evidence "Minutes 3/2026"» } }
                        """,
                        finding("2:38", "Action A1 “Map” is done, but nothing shows it.",
                                "Write “evidence” and where it can be seen, for example minutes with their date.")),
                broken("an empty text", """
                        engagement E "Cycle" { }
                        plan of E { action A1 "Map" { evidence "« |Map»" status done } }
                        """,
                        finding("2:51", "Action A1 “Map” is done, but nothing shows it.",
                                "Write “evidence” and where it can be seen, for example minutes with their date.")),
                broken("a milestone that waits for nothing", """
                        engagement E "Cycle" { }
                        plan of E {
                            action A1 "Map" { status underway }
                            milestone M1 "Law in force" on 2026-05-04 «|after A1» { status done }
                        }
                        """,
                        finding("4:57", "Milestone M1 “Law in force” is done, but nothing shows it.",
                                "Write “evidence” and where it can be seen, for example minutes with their date.")),
                sound("what is not done, or openly without", """
                        engagement E "Cycle" { }
                        plan of E {
                            action A1 "Map" { status underway done 100 % }
                            action A2 "Map" { status done not stated in source evidence because "The paper is silent." }
                        }
                        """));
    }
}
