package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class FewAtOnceTest implements RuleTest {

    @Override
    public Rule<?> rule() {
        return new FewAtOnce();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("three on one day, in two plans", """
                        organization O "Works" { at most «2|3» actions at once }
                        engagement E "Cycle" for O { }
                        plan of E {
                            action A1 "Map" { from 2026-05-04 to 2026-05-15 }
                            action A2 "Ask" { from 2026-05-11 to 2026-05-29 }
                        }
                        engagement F "Cycle" for O { }
                        plan of F { action B1 "Count" { from 2026-05-15 to 2026-06-12 } }
                        """,
                        finding("1:34", "Organization O “Works” can work on 2 actions at once, but its plans have 3 under way on "
                                + "2026-05-15: A1, A2, B1.",
                                "Let some of them wait for others, or raise “at most”.")),
                broken("not in the past", """
                        organization O "Works" { at most 1 actions at once }
                        engagement E "Cycle" for O { status on 2026-05-1«5|6» }
                        plan of E {
                            action A1 "Map" { from 2026-05-04 to 2026-05-15 }
                            action A2 "Ask" { from 2026-05-11 to 2026-05-29 }
                        }
                        """,
                        finding("1:34", "Organization O “Works” can work on 1 actions at once, but its plans have 2 under way on "
                                + "2026-05-15: A1, A2.",
                                "Let some of them wait for others, or raise “at most”.")),
                sound("one after the other, months that may not meet, milestones, what is done, paused or cancelled, and no limit", """
                        organization O "Works" { at most 1 actions at once }
                        organization P "Lead" { }
                        engagement E "Cycle" for O { }
                        plan of E {
                            action A1 "Map" { from 2026-05-04 to 2026-05-15 }
                            action A2 "Ask" { from 2026-05-18 to 2026-05-29 }
                            action A3 "Tell" { from 2026-05 to 2026-06 }
                            action A4 "Count" { from 2026-05-04 to 2026-05-29 status done }
                            action A5 "Count" { from 2026-05-04 to 2026-05-29 status paused because "Rain." until 2026-07 }
                            action A6 "Count" { from 2026-05-04 to 2026-05-29 status cancelled }
                            action A7 "Undated" { }
                            milestone M1 "Mapped" on 2026-05-15
                        }
                        engagement F "Cycle" for P { }
                        plan of F { action A1 "Map" { from 2026-05-04 to 2026-05-15 } action A2 "Ask" { from 2026-05-04 to 2026-05-15 } }
                        """));
    }
}
