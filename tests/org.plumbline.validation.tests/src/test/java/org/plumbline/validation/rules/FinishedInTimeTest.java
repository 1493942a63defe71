package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class FinishedInTimeTest implements RuleTest {

    @Override
    public Rule<?> rule() {
        return new FinishedInTime();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("the day before", """
                        engagement E "Cycle" { status on 2026-06-«16|15» }
                        plan of E { action A1 "Map" { from 2026-06-01 to 2026-06-15 status underway } }
                        """,
                        finding("2:50", "Action A1 “Map” was due on 2026-06-15, and is still open on 2026-06-16; working days "
                                + "since: 1.",
                                "Report it done with evidence; or choose a new last day, and record a revision.")),
                broken("without a status", """
                        engagement E "Cycle" { status on 2026-07 }
                        plan of E { action A1 "Map" { from 2026-05 to 2026-06 «|status done» } }
                        """,
                        finding("2:47", "Action A1 “Map” was due on 2026-06-30, and is still open on 2026-07-31; working days "
                                + "since: 23.",
                                "Report it done with evidence; or choose a new last day, and record a revision.")),
                broken("a pause does not move the day", """
                        engagement E "Cycle" { status on 2026-06-16 }
                        plan of E { action A1 "Map" { from 2026-06-01 to 2026-06-12 status «paused because "Rain." until 2026-07-01|done» } }
                        """,
                        finding("2:50", "Action A1 “Map” was due on 2026-06-12, and is still open on 2026-06-16; working days "
                                + "since: 2.",
                                "Report it done with evidence; or choose a new last day, and record a revision.")),
                broken("a milestone", """
                        engagement E "Cycle" { status on 2026-06-16 }
                        plan of E { milestone M1 "Mapped" on 2026-06-1«5|6» }
                        """,
                        finding("2:38", "Milestone M1 “Mapped” was to be reached on 2026-06-15, and is still open on "
                                + "2026-06-16; working days since: 1.",
                                "Report it done; or choose a new day, and record a revision.")),
                sound("nothing known of today, the month not over, done and cancelled", """
                        engagement E "Cycle" { }
                        plan of E { action A1 "Map" { from 2016-06-01 to 2016-06-12 } }
                        engagement F "Cycle" { status on 2026-06-16 }
                        plan of F {
                            action A1 "Map" { from 2026-05 to 2026-06 }
                            action A2 "Map" { from 2026-05-01 to 2026-05-29 status done }
                            action A3 "Map" { from 2026-05-01 to 2026-05-29 status cancelled }
                            action A4 "Map" { }
                        }
                        """));
    }
}
