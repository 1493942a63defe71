package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class AgentsHaveTimeTest implements RuleTest {

    @Override
    public Rule<?> rule() {
        return new AgentsHaveTime();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("no time", """
                        organization O "Works" { role MD "Director" }
                        engagement E "Cycle" for O { change agent MD«|, 2 days a month» }
                        """,
                        finding("2:43", "Role MD “Director” has no time set aside as an agent.",
                                "Write, for example, “MD, 4 hours a week”.")),
                broken("no time in figures", """
                        organization O "Works" { role MD "Director" }
                        engagement E "Cycle" for O { agent MD, «0|1» hours a week }
                        """,
                        finding("2:36", "Role MD “Director” has no time set aside as an agent.",
                                "Write, for example, “MD, 4 hours a week”.")),
                sound("others need none", """
                        organization O "Works" { role MD "Director" }
                        engagement E "Cycle" for O { sponsor MD coach MD }
                        """));
    }
}
