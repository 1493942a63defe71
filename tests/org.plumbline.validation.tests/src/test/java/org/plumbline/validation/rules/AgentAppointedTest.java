package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class AgentAppointedTest implements RuleTest {

    @Override
    public Rule<?> rule() {
        return new AgentAppointed();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("the phase says that it has begun", """
                        organization O "Works" { role MD "Director" }
                        engagement E "Cycle" for O { phase «implementation|approval» change agent MD }
                        """,
                        finding("2:12", "Engagement E “Cycle” is being implemented without an integrity agent.",
                                "Write “agent” and the party that was appointed.")),
                broken("an action says so", """
                        organization O "Works" { role MD "Director" }
                        engagement E "Cycle" for O { «|agent MD» }
                        plan of E { action A1 "Map" { done 5 % } }
                        """,
                        finding("2:12", "Engagement E “Cycle” is being implemented without an integrity agent.",
                                "Write “agent” and the party that was appointed.")),
                sound("nothing has begun", """
                        engagement E "Cycle" { }
                        plan of E { action A1 "Map" { status proposed } action A2 "Draw" { status cancelled } }
                        """));
    }
}
