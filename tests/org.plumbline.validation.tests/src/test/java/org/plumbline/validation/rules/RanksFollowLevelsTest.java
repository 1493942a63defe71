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
                broken("a low risk before a high one", """
                        method M "Method" {
                            scoring by product likelihood on S impact on S level on L
                            scale S "Scale" { level 1 S1 "Low" level 2 S2 "High" level 3 S3 "Very high" }
                            scale L "Levels" { level 1 LOW "Low" level 2 HIGH "High" }
                            band LOW from 1 band HIGH from 4
                        }
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
                sound("the same level, or none", """
                        engagement E "Cycle" { risk R1 "Readings" { rank 1 } risk R2 "Bills" { inherent likelihood 3 rank 2 } }
                        """));
    }
}
