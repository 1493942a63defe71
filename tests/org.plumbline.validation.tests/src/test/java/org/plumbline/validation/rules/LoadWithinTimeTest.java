package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class LoadWithinTimeTest implements RuleTest {

    @Override
    public Rule<?> rule() {
        return new LoadWithinTime();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("one month", """
                        organization O "Works" { role CLERK "Clerk" }
                        engagement E "Cycle" for O { change agent CLERK, «10|20» hours a month }
                        plan of E { action A1 "Map" { from 2026-05-04 to 2026-05-29 effort 2 days responsible CLERK } }
                        """,
                        finding("2:50", "Role CLERK “Clerk” has 16 hours of work in plan of E in 2026-05, but 10 hours set aside for "
                                + "it.",
                                "Move an action, share it with somebody, or set more time aside.")),
                broken("two roles of one person share one time, in several months", """
                        organization O "Works" { role CLERK "Clerk" role STORE "Store" person HERON "Heron" as CLERK, STORE }
                        engagement E "Cycle" for O { agent HERON, 17 hours a month }
                        plan of E {
                            action A1 "Map" { from 2026-05-01 to 2026-06-30 effort 4 days responsible CLERK }
                            action A2 "Count" { from 2026-05-01 to 2026-06-30 effort 4 days responsible «STORE|O» }
                        }
                        """,
                        finding("2:43", "Person HERON “Heron” has 32.8 hours of work in plan of E in 2026-06, but 17 hours set aside "
                                + "for it; 2 months are like that.",
                                "Move actions, share them with somebody, or set more time aside.")),
                broken("not in the past", """
                        organization O "Works" { role CLERK "Clerk" }
                        engagement E "Cycle" for O { status on 2026-0«5-31|6-01» change agent CLERK, 10 hours a month }
                        plan of E { action A1 "Map" { from 2026-05-04 to 2026-05-29 effort 2 days responsible CLERK } }
                        """,
                        finding("2:71", "Role CLERK “Clerk” has 16 hours of work in plan of E in 2026-05, but 10 hours set aside for "
                                + "it.",
                                "Move an action, share it with somebody, or set more time aside.")),
                sound("just as much, shared, of nobody known, and without time set aside", """
                        organization O "Works" { role CLERK "Clerk" role MD "Director" role STORE "Store" }
                        engagement E "Cycle" for O { change agent CLERK, 16 hours a month agent STORE, 8 hours a month sponsor MD }
                        plan of E {
                            action A1 "Map" { from 2026-05-04 to 2026-05-29 effort 2 days responsible CLERK }
                            action A2 "Count" { from 2026-05-04 to 2026-05-29 effort 2 days responsible STORE, MD }
                            action A3 "Ask" { from 2026-05-04 to 2026-05-29 effort 20 days responsible NOBODY, MD }
                        }
                        plan of NOWHERE { action A1 "Map" { from 2026-05-04 to 2026-05-29 effort 2 days responsible CLERK } }
                        """));
    }
}
