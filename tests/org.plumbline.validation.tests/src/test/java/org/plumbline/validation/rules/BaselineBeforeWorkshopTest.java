package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class BaselineBeforeWorkshopTest implements RuleTest {

    @Override
    public Rule<?> rule() {
        return new BaselineBeforeWorkshop();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("no baseline", """
                        engagement E "Cycle" {
                            indicator WAIT "Waiting time" in days
                            «|baseline on 2026-01-31 { WAIT is 30 days }»
                            workshop on 2026-03-03 { }
                        }
                        """,
                        finding("4:17", "Workshop of 2026-03-03 in engagement E “Cycle” was held, but engagement E “Cycle” has no"
                                + " baseline.",
                                "Write “baseline on” with a date and the figures that were measured before the workshop.")),
                broken("a baseline without figures", """
                        engagement E "Cycle" {
                            indicator WAIT "Waiting time" in days
                            baseline on 2026-01-31 { «|WAIT is 30 days» }
                            workshop on 2026-03-03 { }
                        }
                        """,
                        finding("4:17", "Workshop of 2026-03-03 in engagement E “Cycle” was held, but the baseline of engagement E"
                                + " “Cycle” holds no figure.", "Write at least one figure into the baseline.")),
                broken("a baseline without a date", """
                        engagement E "Cycle" {
                            indicator WAIT "Waiting time" in days
                            baseline «|on 2026-01-31» { WAIT is 30 days }
                            workshop on 2026-03-03 { }
                        }
                        """,
                        finding("4:17", "Workshop of 2026-03-03 in engagement E “Cycle” was held, but the baseline of engagement E"
                                + " “Cycle” has no date.", "Write “on” and the date behind “baseline”.")),
                broken("a baseline that comes later", """
                        engagement E "Cycle" {
                            indicator WAIT "Waiting time" in days
                            baseline on 2026-03-«04|03» { WAIT is 30 days }
                            workshop on 2026-03-03 { }
                        }
                        """,
                        finding("4:17", "Workshop of 2026-03-03 in engagement E “Cycle” comes before the baseline of engagement E"
                                + " “Cycle”, which is of 2026-03-04.",
                                "Correct one of the two dates; a baseline is measured before the workshop.")),
                broken("votes show that a workshop was held", """
                        engagement E "Cycle" {
                            phase preparation
                            risk R1 "Kickbacks" { }
                            workshop on 2026-03-03 { «vote MD { R1 5 }|» }
                        }
                        organization O "Org" { role MD "Managing director" }
                        """,
                        finding("4:17", "Workshop of 2026-03-03 in engagement E “Cycle” was held, but engagement E “Cycle” has no"
                                + " baseline.",
                                "Write “baseline on” with a date and the figures that were measured before the workshop.")),
                broken("the status date comes after the workshop", """
                        engagement E "Cycle" {
                            status on 2026-03-«03|02»
                            workshop on 2026-03-03 { }
                        }
                        """,
                        finding("3:17", "Workshop of 2026-03-03 in engagement E “Cycle” was held, but engagement E “Cycle” has no"
                                + " baseline.",
                                "Write “baseline on” with a date and the figures that were measured before the workshop.")),
                broken("a workshop of a programme", """
                        programme P "Valley" {
                            indicator WAIT "Waiting time" in days
                            «|baseline on 2026-01-31 { WAIT is 30 days }»
                            workshop on 2026-03-03 { }
                        }
                        """,
                        finding("4:17", "Workshop of 2026-03-03 in programme P “Valley” was held, but programme P"
                                + " “Valley” has no baseline.",
                                "Write “baseline on” with a date and the figures that were measured before the workshop.")),
                sound("a baseline of the month of the workshop", """
                        engagement E "Cycle" {
                            indicator WAIT "Waiting time" in days
                            baseline on 2026-03 { WAIT is 30 days }
                            workshop on 2026-03-03 { }
                        }
                        """),
                sound("figures with dates of their own", """
                        engagement E "Cycle" {
                            indicator WAIT "Waiting time" in days
                            baseline { WAIT is 30 days on 2025-12 }
                            workshop on 2026-03-03 { }
                        }
                        """),
                sound("the participants of a programme have measured", """
                        organization O "Works" { }
                        engagement E "Cycle" for O { indicator WAIT "Waiting time" in days baseline on 2026-01-31 { WAIT is 30 days } }
                        programme P "Valley" { participant O { engagement E } workshop on 2026-03-03 { } }
                        """));
    }
}
