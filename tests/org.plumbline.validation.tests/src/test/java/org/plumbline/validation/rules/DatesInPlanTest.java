package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class DatesInPlanTest implements RuleTest {

    @Override
    public Rule<?> rule() {
        return new DatesInPlan();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("an action that ends before it starts", """
                        engagement E "Cycle" { }
                        plan of E from 2026-01-01 to 2026-12-31 {
                            action A7 "Redraw the routes" { from 2026-04-15 to 2026-0«3|5»-10 }
                        }
                        """,
                        finding("3:56", "Action A7 “Redraw the routes” ends on 2026-03-10, before it starts on 2026-04-15.",
                                "Change one of the two dates.")),
                broken("a plan that ends before it starts", """
                        engagement E "Cycle" { }
                        plan of E from 2026-01-01 to 202«5|6»-12-31 {
                            action A7 "Redraw the routes" { from 2026-04-15 to 2026-05-10 }
                        }
                        """,
                        finding("2:30", "Plan of E ends on 2025-12-31, before it starts on 2026-01-01.",
                                "Change one of the two dates.")),
                broken("an action that starts before the plan", """
                        engagement E "Cycle" { }
                        plan of E from 2026-04-01 to 2027-03-31 {
                            action A7 "Redraw the routes" { from 2026-«03-31|04-01» to 2026-05-10 }
                        }
                        """,
                        finding("3:42", "Action A7 “Redraw the routes” starts on 2026-03-31, before the plan does on 2026-04-01.",
                                "Start later, or let the plan start earlier.")),
                broken("an action that ends after the plan", """
                        engagement E "Cycle" { }
                        plan of E from 2026-04-01 to 2027-03-31 {
                            workstream W "Field" { action A7 "Redraw the routes" { from 2026-05-10 to 2027-0«4-01|3-31» } }
                        }
                        """,
                        finding("3:79", "Action A7 “Redraw the routes” ends on 2027-04-01, after the plan does on 2027-03-31.",
                                "End earlier, or let the plan end later.")),
                broken("a milestone outside the plan", """
                        engagement E "Cycle" { }
                        plan of E from 2026-04-01 to 2027-03-31 {
                            milestone M1 "New routes in force" on 202«5|6»-06-01
                        }
                        """,
                        finding("3:43", "Milestone M1 “New routes in force” (2025-06-01) lies outside the plan, which runs from"
                                + " 2026-04-01 to 2027-03-31.", "Choose a date inside the plan, or make the plan longer.")),
                broken("an action of an initiative", """
                        initiative I "Lists" { action A1 "Hang them" { from 2026-05-04 to 2026-0«4|5»-30 } }
                        """,
                        finding("1:67", "Action A1 “Hang them” ends on 2026-04-30, before it starts on 2026-05-04.",
                                "Change one of the two dates.")),
                broken("a phase of a workstream", """
                        framework F "Rules" { workstream W "Writing" { phase DRAFT "Draft" from 2026-05 to 2026-0«3|5» } }
                        """,
                        finding("1:84", "Phase DRAFT “Draft” ends on 2026-03, before it starts on 2026-05.",
                                "Change one of the two dates.")),
                broken("a workshop", """
                        engagement E "Cycle" { workshop from 2026-02-17 to 2026-02-1«0|8» { } }
                        """,
                        finding("1:52", "Workshop of 2026-02-17 in engagement E “Cycle” ends on 2026-02-10, before it"
                                + " starts on 2026-02-17.",
                                "Change one of the two dates.")),
                broken("a programme", """
                        programme P "Valley" from 2026-12-01 to «2026-01-31|2027» { }
                        """,
                        finding("1:41", "Programme P “Valley” ends on 2026-01-31, before it starts on 2026-12-01.",
                                "Change one of the two dates.")),
                broken("the period of a case flow", """
                        framework F "Rules" { mechanism BOX "Box" { cases "Complaints" from 2026-06 to 2026-0«1|6» { received 3 cases } } }
                        """,
                        finding("1:80", "Number of cases of grievance mechanism BOX “Box” ends on 2026-01, before it"
                                + " starts on 2026-06.",
                                "Change one of the two dates.")),
                sound("one day, and dates that are not exact", """
                        engagement E "Cycle" { }
                        plan of E from 2026-04-15 to 2027-03-15 {
                            action A1 "One day" { from 2026-04-15 to 2026-04-15 }
                            action A2 "Months" { from 2026-04 to 2027-03 }
                            action A3 "Years" { from 2026 to 2027 }
                            action A4 "A quarter" { from 2026-07-01 to 2026-Q3 }
                            milestone M1 "Some day" after A1
                        }
                        """));
    }
}
