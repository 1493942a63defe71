package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class StartsInTurnTest implements RuleTest {

    @Override
    public Rule<?> rule() {
        return new StartsInTurn();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("on the day that the other ends on", """
                        engagement E "Cycle" { }
                        plan of E {
                            action A1 "Map" { from 2026-05-04 to 2026-05-08 }
                            action A2 "Walk" { after A1 from 2026-05-«08|11» to 2026-05-29 }
                        }
                        """,
                        finding("4:38", "Action A2 “Walk” starts on 2026-05-08, but waits for action A1 “Map”, and so cannot start "
                                + "before 2026-05-11.",
                                "Start later, or take the dependency out.")),
                broken("within the rest between the two", """
                        engagement E "Cycle" { }
                        plan of E {
                            action A1 "Map" { from 2026-05-04 to 2026-05-08 }
                            action A2 "Walk" { after A1 plus 1 week from 2026-05-«15|18» to 2026-05-29 }
                        }
                        """,
                        finding("4:50", "Action A2 “Walk” starts on 2026-05-15, but waits for action A1 “Map”, and so cannot start "
                                + "before 2026-05-18.",
                                "Start later, or take the dependency out.")),
                broken("the one of two that holds longest", """
                        engagement E "Cycle" { }
                        plan of E {
                            action A1 "Map" { from 2026-05-04 to 2026-05-15 }
                            action A2 "Walk" { after A3, A1 from 2026-05-«04|18» to 2026-05-29 }
                            action A3 "Ask" { from 2026-05-04 to 2026-05-06 }
                        }
                        """,
                        finding("4:42", "Action A2 “Walk” starts on 2026-05-04, but waits for action A1 “Map”, and so cannot start "
                                + "before 2026-05-18.",
                                "Start later, or take the dependency out.")),
                broken("starts with, ends with, ends after start of", """
                        engagement E "Cycle" { }
                        plan of E {
                            action A1 "Map" { from 2026-05-04 to 2026-05-08 }
                            action A2 "Walk" { starts with A1 plus 2 days from 2026-05-«05|06» to 2026-05-29 }
                            action A3 "Ask" { ends with A1 from 2026-05-01 to 2026-05-«07|08» }
                            action A4 "Tell" { ends after start of A1 from 2026-04-01 to 2026-05-«01|04» }
                        }
                        """,
                        finding("4:56", "Action A2 “Walk” starts on 2026-05-05, but waits for action A1 “Map”, and so cannot start "
                                + "before 2026-05-06.",
                                "Start later, or take the dependency out."),
                        finding("5:55", "Action A3 “Ask” ends on 2026-05-07, but waits for action A1 “Map”, and so cannot end before "
                                + "2026-05-08.",
                                "End later, or take the dependency out."),
                        finding("6:66", "Action A4 “Tell” ends on 2026-05-01, but waits for action A1 “Map”, and so cannot end "
                                + "before 2026-05-04.",
                                "End later, or take the dependency out.")),
                broken("a milestone before what leads to it", """
                        engagement E "Cycle" { }
                        plan of E {
                            action A1 "Map" { from 2026-05-04 to 2026-05-08 }
                            milestone M1 "Mapped" on 2026-05-«07|08» after A1
                        }
                        """,
                        finding("4:30", "Milestone M1 “Mapped” is set for 2026-05-07, but waits for action A1 “Map”, and so cannot "
                                + "be reached before 2026-05-08.",
                                "Choose a later day, or take the dependency out.")),
                broken("an action that was not cancelled after all", """
                        engagement E "Cycle" { }
                        plan of E {
                            action A1 "Map" { from 2026-05-04 to 2026-05-08 status «approved|cancelled» }
                            action A2 "Walk" { after A1 from 2026-05-08 to 2026-05-29 }
                        }
                        """,
                        finding("4:38", "Action A2 “Walk” starts on 2026-05-08, but waits for action A1 “Map”, and so cannot start "
                                + "before 2026-05-11.",
                                "Start later, or take the dependency out.")),
                sound("the next month, the same day as a milestone, a weekend, a week by the calendar, what is done, and circles", """
                        organization O "Works" { calendar { free saturday, sunday holiday 2026-05-13 "Day" } }
                        engagement E "Cycle" for O { }
                        plan of E {
                            action A1 "Map" { from 2026-04 to 2026-05 }
                            action A2 "Walk" { after A1 from 2026-05 to 2026-06 }
                            milestone M1 "Mapped" on 2026-05-08
                            action A3 "Read" { after M1 from 2026-05-08 to 2026-05-08 }
                            action A4 "Rest" { after A3 from 2026-05-09 to 2026-05-29 }
                            action A5 "Dry" { after A3 plus 1 week from 2026-05-16 to 2026-05-29 }
                            action A6 "Early" { from 2026-05-04 to 2026-05-29 status done }
                            action A7 "Earlier" { after A6 from 2026-05-18 to 2026-05-29 }
                            action B1 "Round" { after B2 from 2026-05-04 to 2026-05-08 }
                            action B2 "Round" { after B1 from 2026-05-04 to 2026-05-08 }
                            action B3 "Undated" { after B1, NOWHERE }
                        }
                        """));
    }
}
