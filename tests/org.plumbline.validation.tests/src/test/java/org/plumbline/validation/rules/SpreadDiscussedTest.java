package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class SpreadDiscussedTest implements RuleTest {

    @Override
    public Rule<?> rule() {
        return new SpreadDiscussed();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("one and four", """
                        organization O "Works" { role MD "Director" role OPS "Head" }
                        engagement E "Cycle" for O {
                            risk R1 "Readings" { }
                            workshop on 2026-03-03 { vote MD { R1 1 } vote OPS { R1 4 } «|note "Heads see it daily."» }
                        }
                        """,
                        finding("3:10", "Votes for risk R1 “Readings” are 3 points apart, and no note says why.",
                                "Write “note” in the risk or in the workshop, with what was said.")),
                broken("a note without words", """
                        organization O "Works" { role MD "Director" role OPS "Head" }
                        engagement E "Cycle" for O {
                            risk R1 "Readings" { }
                            workshop on 2026-03-03 { vote MD { R1 1 } vote OPS { R1 4 } note "« |Heads see it daily.»" }
                        }
                        """,
                        finding("3:10", "Votes for risk R1 “Readings” are 3 points apart, and no note says why.",
                                "Write “note” in the risk or in the workshop, with what was said.")),
                sound("nearer, told in the risk, or not voted for by both", """
                        organization O "Works" { role MD "Director" role OPS "Head" }
                        engagement E "Cycle" for O {
                            risk R1 "Readings" { }
                            risk R2 "Bills" { note "Long talk about it." }
                            risk R3 "Pipes" { }
                            workshop on 2026-03-03 { vote MD { R1 1, R2 1, R3 5 } vote OPS { R1 3, R2 5 } }
                        }
                        """));
    }
}
