package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class LevelsInWorkshopTest implements RuleTest {

    @Override
    public Rule<?> rule() {
        return new LevelsInWorkshop();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("two levels", """
                        organization O "Works" { role MD "Director" at top role OPS "Head" at middle role CREW "Crew" at «middle|field» }
                        engagement E "Cycle" for O { workshop on 2026-03-03 { participants MD, OPS, CREW } }
                        """,
                        finding("2:68", "Workshop of 2026-03-03 in engagement E “Cycle” brings together few levels: top, middle.",
                                "Invite somebody of another level: governing, operational, field, external.")),
                broken("nobody but voters is named", """
                        organization O "Works" { role MD "Director" at top role OPS "Head" at middle role CREW "Crew" at field }
                        engagement E "Cycle" for O {
                            risk R1 "Readings" { }
                            workshop on 2026-03-03 { vote MD { R1 1 } vote OPS { R1 1 } «|vote CREW { R1 1 }» }
                        }
                        """,
                        finding("4:14", "Workshop of 2026-03-03 in engagement E “Cycle” brings together few levels: top,"
                                + " middle.",
                                "Invite somebody of another level: governing, operational, field, external.")),
                sound("who states no level may be of another", """
                        organization O "Works" { role MD "Director" at top role OPS "Head" at middle role CREW "Crew" }
                        engagement E "Cycle" for O { workshop on 2026-03-03 { participants MD, OPS, CREW } workshop on 2026-03-04 { } }
                        """));
    }
}
