package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class RanksFollowLevelsTest implements RuleTest {

    @Override
    public Rule<?> rule() {
        return new RanksFollowLevels();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("a low risk before a high one", SampleMethods.TWO_LEVELS + """
                        engagement E "Cycle" {
                            method M
                            risk R1 "Readings" { inherent likelihood 1, impact 1 rank 1 «|reason "Solved at once."» }
                            risk R2 "Bills" { inherent likelihood 3, impact 3 rank 2 }
                            risk R3 "Pipes" { inherent likelihood 3, impact 2 rank 3 }
                        }
                        """,
                        finding("9:63", "Risk R1 “Readings” has rank 1 at level LOW, before risk R2 “Bills” with rank 2 at level "
                                + "HIGH.",
                                "Change the ranks, or write “reason” in one of the two risks.")),
                broken("in a programme, with a reason without words", SampleMethods.TWO_LEVELS + """
                        programme P "Valley" {
                            method M
                            risk R1 "Readings" { inherent likelihood 1, impact 1 rank 1 reason "« |Solved at once.»" }
                            risk R2 "Bills" { inherent likelihood 3, impact 3 rank 2 }
                        }
                        """,
                        finding("9:63", "Risk R1 “Readings” has rank 1 at level LOW, before risk R2 “Bills” with rank 2"
                                + " at level HIGH.",
                                "Change the ranks, or write “reason” in one of the two risks.")),
                sound("the same level, or none", """
                        engagement E "Cycle" { risk R1 "Readings" { rank 1 } risk R2 "Bills" { inherent likelihood 3 rank 2 } }
                        """));
    }
}
