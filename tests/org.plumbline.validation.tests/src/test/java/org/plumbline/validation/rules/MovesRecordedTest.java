package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class MovesRecordedTest implements RuleTest {

    @Override
    public Rule<?> rule() {
        return new MovesRecorded();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("no revision", """
                        engagement E "Cycle" { }
                        plan of E {
                            action A1 "Map" { from 2026-05-04 to 2026-10-16 approved from 2026-05-04 to 2026-«07-31|10-16» }
                            approved by NOBODY on 2026-03-26
                        }
                        """,
                        finding("3:67", "Action A1 “Map” is planned for 2026-05-04 – 2026-10-16, but was approved for 2026-05-04 – "
                                + "2026-07-31, and no revision of the plan says so.",
                                "Record a revision with its reason, and tell those concerned.")),
                broken("the revision was before the approval", """
                        engagement E "Cycle" { }
                        plan of E {
                            action A1 "Map" { from 2026-06-01 to 2026-10-16 approved from 2026-05-04 to 2026-10-16 }
                            approved by NOBODY on 2026-03-26
                            revision 1 on 2026-03-«25|26» because "A1 begins in June."
                        }
                        """,
                        finding("3:67", "Action A1 “Map” is planned for 2026-06-01 – 2026-10-16, but was approved for 2026-05-04 – "
                                + "2026-10-16, and no revision of the plan says so.",
                                "Record a revision with its reason, and tell those concerned.")),
                broken("the revision is about another action", """
                        engagement E "Cycle" { }
                        plan of E {
                            action A1 "Map" { from 2026-06-01 to 2026-10-16 approved from 2026-05-04 to 2026-10-16 }
                            action A12 "Ask" { }
                            approved by NOBODY on 2026-03-26
                            revision 1 on 2026-06-18 because "A12 «|and A1» begin later."
                        }
                        """,
                        finding("3:67", "Action A1 “Map” is planned for 2026-06-01 – 2026-10-16, but was approved for 2026-05-04 – "
                                + "2026-10-16, and no revision of the plan names it.",
                                "Record a revision that names it, or name it in the revision that moved it.")),
                broken("a milestone", """
                        engagement E "Cycle" { }
                        plan of E {
                            milestone M1 "Mapped" on 2026-06-01 { approved for 2026-0«5|6» }
                            approved by NOBODY on 2026-03-26
                        }
                        """,
                        finding("3:56", "Milestone M1 “Mapped” is planned for 2026-06-01, but was approved for 2026-05, and no "
                                + "revision of the plan says so.",
                                "Record a revision with its reason, and tell those concerned.")),
                sound("days inside the approved months, a plan that nobody approved, cancelled ones, and a revision about everything", """
                        engagement E "Cycle" { }
                        plan of E {
                            action A1 "Map" { from 2026-05-04 to 2026-06-26 approved from 2026-05 to 2026-06 }
                            approved by NOBODY on 2026-03-26
                        }
                        engagement F "Cycle" { }
                        plan of F {
                            action A1 "Map" { from 2026-06-01 to 2026-10-16 approved from 2026-05-04 to 2026-10-16 }
                            reviewed by NOBODY on 2026-03-26
                        }
                        engagement G "Cycle" { }
                        plan of G {
                            action A1 "Map" { from 2026-06-01 to 2026-10-16 approved from 2026-05-04 to 2026-10-16 }
                            action A2 "Map" { status cancelled from 2026-06-01 to 2026-10-16 approved from 2026-05-04 to 2026-07-16 }
                            approved by NOBODY
                            revision 1 because "Everything begins four weeks later."
                        }
                        """));
    }
}
