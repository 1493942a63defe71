package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class ResourcesSecuredTest implements RuleTest {

    @Override
    public Rule<?> rule() {
        return new ResourcesSecured();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("nothing is secured", """
                        organization O "Works" { role MD "Director" }
                        engagement E "Cycle" for O { phase implementation agent MD«|, 4 hours a week» }
                        """,
                        finding("2:12", "Engagement E “Cycle” is being implemented, but nothing says with which resources.",
                                "Add a budget to the plan, hours to the agent, or a decision about resources.")),
                broken("work goes on without", """
                        engagement E "Cycle" { }
                        plan of E { «|budget 100 USD» action A1 "Map" { status done } }
                        """,
                        finding("1:12", "Engagement E “Cycle” is being implemented, but nothing says with which resources.",
                                "Add a budget to the plan, hours to the agent, or a decision about resources.")),
                broken("nobody but the coach has time", """
                        organization O "Works" { role MD "Director" }
                        engagement E "Cycle" for O { phase implementation «coach|agent» MD, 4 hours a week }
                        """,
                        finding("2:12", "Engagement E “Cycle” is being implemented, but nothing says with which"
                                + " resources.",
                                "Add a budget to the plan, hours to the agent, or a decision about resources.")),
                broken("a budget of nothing", """
                        engagement E "Cycle" { phase implementation }
                        plan of E { budget «0|100» USD }
                        """,
                        finding("1:12", "Engagement E “Cycle” is being implemented, but nothing says with which"
                                + " resources.",
                                "Add a budget to the plan, hours to the agent, or a decision about resources.")),
                sound("a decision, or no work yet", """
                        engagement E "Cycle" { phase implementation decision D1 "Cars are lent." }
                        engagement F "Cycle" { phase approval }
                        """));
    }
}
