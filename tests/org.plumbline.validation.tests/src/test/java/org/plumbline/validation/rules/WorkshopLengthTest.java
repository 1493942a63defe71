package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class WorkshopLengthTest implements RuleTest {

    @Override
    public Rule<?> rule() {
        return new WorkshopLength();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("four days", """
                        engagement E "Cycle" { workshop from 2026-03-03 to «2026-03-06|2026-03-05» { } }
                        """,
                        finding("1:38", "Workshop of 2026-03-03 in engagement E “Cycle” takes 4 days.",
                                "Split it into several workshops, or justify its length.")),
                broken("half a day", """
                        engagement E "Cycle" { workshop on 2026-03-03 { session risks takes 2 hours session tools takes «3|4» hours } }
                        """,
                        finding("1:36", "Workshop of 2026-03-03 in engagement E “Cycle” takes 5 hours, less than a day.",
                                "Give it a full day, or justify its length.")),
                broken("sessions that do not fit into three days", """
                        engagement E "Cycle" { workshop on 2026-03 { session risks takes 2 days session tools takes «2 days|4 hours» } }
                        """,
                        finding("1:36", "Workshop of 2026-03 in engagement E “Cycle” takes 4 days.",
                                "Split it into several workshops, or justify its length.")),
                broken("sessions on four days", """
                        engagement E "Cycle" {
                            workshop on 2026-03 { session risks on 2026-03-02 session risks on 2026-03-03 session tools on 2026-03-04 session roadmap on 2026-03-0«5|4» }
                        }
                        """,
                        finding("2:17", "Workshop of 2026-03 in engagement E “Cycle” takes 4 days.",
                                "Split it into several workshops, or justify its length.")),
                broken("part of a day", """
                        engagement E "Cycle" { workshop on 2026-03-03 { session risks takes «0.5|1» days } }
                        """,
                        finding("1:36", "Workshop of 2026-03-03 in engagement E “Cycle” takes 4 hours, less than a day.",
                                "Give it a full day, or justify its length.")),
                sound("not known in days, or not all times known", """
                        engagement E "Cycle" {
                            workshop from 2026-03 to 2026-05 { }
                            workshop on 2026-03-03 { session risks takes 2 hours session tools }
                            workshop on 2026-03-03 { session risks takes 1 days }
                            workshop from 2026-03-03 to 2026-03-04 { session risks takes 2 hours }
                        }
                        """));
    }
}
