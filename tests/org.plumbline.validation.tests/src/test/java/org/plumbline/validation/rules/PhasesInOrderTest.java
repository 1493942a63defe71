package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class PhasesInOrderTest implements RuleTest {

    @Override
    public Rule<?> rule() {
        return new PhasesInOrder();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("work before approval", """
                        organization O "Works" { role MD "Director" }
                        engagement E "Cycle" for O { }
                        plan of E { action A1 "Map" { status underway } «reviewed|approved» by MD on 2026-03-20 }
                        """,
                        finding("3:20", "Action A1 “Map” has begun, but plan of E is not approved.",
                                "Record who approved the plan and when, or set the status back.")),
                broken("approved only after the day of the status", """
                        organization O "Works" { role MD "Director" }
                        engagement E "Cycle" for O { phase implementation status on 2026-03-01 }
                        plan of E { approved by MD on «2026-03-20|2026-02-20» }
                        """,
                        finding("2:36", "Engagement E “Cycle” is in the phase implementation, but plan of E is not approved.",
                                "Record who approved the plan and when, or set the phase back.")),
                broken("no plan", """
                        engagement E "Cycle" { phase «monitoring|approval» }
                        """,
                        finding("1:30", "Engagement E “Cycle” is in the phase monitoring, but has no plan.",
                                "Write the plan, or set the phase back.")),
                broken("the phase lags behind", """
                        organization O "Works" { role MD "Director" }
                        engagement E "Cycle" for O { phase «workshop|implementation» }
                        plan of E { action A1 "Map" { status done } approved by MD on 2026-03-20 }
                        """,
                        finding("2:36", "Engagement E “Cycle” is in the phase workshop, but action A1 “Map” has begun.",
                                "Set the phase to implementation, or the status of the action back.")),
                broken("a line that is still to be signed", """
                        organization O "Works" { role MD "Director" }
                        engagement E "Cycle" for O { phase implementation }
                        plan of E { action A1 "Map" { status underway } approved by MD«|, "Minutes 3"» }
                        """,
                        finding("3:20", "Action A1 “Map” has begun, but plan of E is not approved.",
                                "Record who approved the plan and when, or set the status back.")),
                sound("approved, and nobody works yet", """
                        organization O "Works" { role MD "Director" }
                        engagement E "Cycle" for O { phase approval }
                        plan of E { action A1 "Map" { status approved } approved by MD }
                        """));
    }
}
