package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class WorkshopGuidedTest implements RuleTest {

    @Override
    public Rule<?> rule() {
        return new WorkshopGuided();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("nobody", """
                        organization O "Works" { role MD "Director" }
                        engagement E "Cycle" for O { workshop on 2026-03-03 { «|facilitator MD» } }
                        """,
                        finding("2:39", "Workshop of 2026-03-03 in engagement E “Cycle” has no facilitator, and there is no coach.",
                                "Write “facilitator” in the workshop, or “coach” in the engagement.")),
                broken("not even in a programme", """
                        organization O "Works" { role MD "Director" }
                        programme P "Valley" led by O { workshop on 2026-03-03 { } «|coach O.MD for O» }
                        """,
                        finding("2:42", "Workshop of 2026-03-03 in programme P “Valley” has no facilitator, and there is no coach.",
                                "Write “facilitator” in the workshop, or “coach” in the engagement.")),
                sound("a coach of the engagement", """
                        organization O "Works" { role MD "Director" }
                        engagement E "Cycle" for O { coach MD workshop on 2026-03-03 { } }
                        """));
    }
}
