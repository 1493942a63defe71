package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;

import java.util.List;
import org.plumbline.validation.Rule;

class AcceptanceApprovedTest implements RuleTest {

    @Override
    public Rule<?> rule() {
        return new AcceptanceApproved();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("nobody is named", SampleMethods.TWO_LEVELS + """
                        organization O "Works" { role MD "Director" accepts up to M.L.LOW }
                        engagement E "Cycle" for O {
                            method M
                            risk R1 "Readings" { inherent likelihood 3, impact 3 treatment accept reason "Too dear." «|accepted by MD» }
                        }
                        """,
                        finding("10:68", "Risk R1 “Readings” is accepted at level HIGH, above LOW, but nobody is named who accepted "
                                + "it.",
                                "Write “accepted by” and the party.")),
                broken("no reason", SampleMethods.TWO_LEVELS + """
                        organization O "Works" { role MD "Director" accepts up to M.L.LOW }
                        engagement E "Cycle" for O {
                            method M
                            risk R1 "Readings" { inherent likelihood 3, impact 3 treatment accept «|reason "Too dear."» accepted by MD }
                        }
                        """,
                        finding("10:68", "Risk R1 “Readings” is accepted at level HIGH, above LOW, but no reason is given.",
                                "Write “reason” and why.")),
                broken("neither", SampleMethods.TWO_LEVELS + """
                        organization O "Works" { accepts up to M.L.LOW }
                        engagement E "Cycle" for O {
                            method M
                            risk R1 "Readings" { inherent likelihood «3|1», impact 3 treatment accept }
                        }
                        """,
                        finding("10:68", "Risk R1 “Readings” is accepted at level HIGH, above LOW, without a name and a reason.",
                                "Write “accepted by” and the party, and “reason” and why.")),
                broken("a reason without words", SampleMethods.TWO_LEVELS + """
                        organization O "Works" { role MD "Director" accepts up to M.L.LOW }
                        engagement E "Cycle" for O {
                            method M
                            risk R1 "Readings" { inherent likelihood 3, impact 3 treatment accept accepted by MD reason "« |Too dear.»" }
                        }
                        """,
                        finding("10:68", "Risk R1 “Readings” is accepted at level HIGH, above LOW, but no reason is"
                                + " given.",
                                "Write “reason” and why.")));
    }
}
