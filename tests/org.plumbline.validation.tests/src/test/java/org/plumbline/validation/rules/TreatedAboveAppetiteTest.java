package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class TreatedAboveAppetiteTest implements RuleTest {

    @Override
    public Rule<?> rule() {
        return new TreatedAboveAppetite();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("above, and undecided", SampleMethods.TWO_LEVELS + """
                        organization O "Works" { accepts up to M.L.LOW }
                        engagement E "Cycle" for O {
                            method M
                            risk R1 "Readings" { inherent likelihood 3, impact 3 current likelihood «2|1», impact 3 }
                            risk R2 "Bills" { inherent likelihood 1, impact 3 }
                            risk R3 "Pipes" { inherent likelihood 3, impact 3 treatment avoid }
                        }
                        """,
                        finding("10:10", "Risk R1 “Readings” is at level HIGH, above the accepted LOW, and nobody decided what to do.",
                                "Write “treatment” and mitigate, transfer, avoid or accept.")),
                broken("above what is accepted of one kind of harm", """
                        method M "Method" {
                            scoring by product likelihood on S impact on S level on L
                            dimension SAFETY "Safety" dimension MONEY "Money"
                            scale S "Scale" { level 1 S1 "Low" level 2 S2 "High" level 3 S3 "Very high" }
                            scale L "Levels" { level 1 LOW "Low" level 2 HIGH "High" }
                            band LOW from 1 band HIGH from 4
                        }
                        organization O "Works" { accepts up to M.L.HIGH accepts up to M.L.LOW for M.SAFETY }
                        engagement E "Cycle" for O {
                            method M
                            risk R1 "Readings" { inherent likelihood 3, MONEY 3, SAFETY «2|1» }
                        }
                        """,
                        finding("11:10", "Risk R1 “Readings” is at level HIGH, above the accepted LOW, and nobody decided what to do.",
                                "Write “treatment” and mitigate, transfer, avoid or accept.")),
                sound("nobody says what is accepted", """
                        engagement E "Cycle" { risk R1 "Readings" { inherent likelihood 3, impact 3 } }
                        """));
    }
}
