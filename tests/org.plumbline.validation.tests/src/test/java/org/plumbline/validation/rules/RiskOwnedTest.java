package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class RiskOwnedTest implements RuleTest {

    @Override
    public Rule<?> rule() {
        return new RiskOwned();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("nobody", """
                        organization O "Works" { role MD "Director" }
                        engagement E "Cycle" for O { risk R1 "Readings" { «|owner MD» } }
                        """,
                        finding("2:35", "Risk R1 “Readings” has no owner.",
                                "Write “owner” and the party that answers for it.")),
                sound("the workshop is not over", """
                        engagement E "Cycle" { phase workshop risk R1 "Readings" { } }
                        """));
    }
}
