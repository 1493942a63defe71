package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class SomebodyResponsibleTest implements RuleTest {

    @Override
    public Rule<?> rule() {
        return new SomebodyResponsible();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("nobody", """
                        organization O "Org" { role MD "Managing director" }
                        engagement E "Cycle" for O { }
                        plan of E { action A1 "Talk" { «accountable|responsible» MD } }
                        """,
                        finding("3:20", "Nobody is responsible for action A1 “Talk”.",
                                "Write “responsible” and the ids of those who do the work.")),
                sound("a milestone", """
                        engagement E "Cycle" { }
                        plan of E { milestone M1 "Done" on 2026-01-01 }
                        """));
    }
}
