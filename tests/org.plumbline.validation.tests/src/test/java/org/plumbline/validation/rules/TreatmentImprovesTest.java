package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class TreatmentImprovesTest implements RuleTest {

    @Override
    public Rule<?> rule() {
        return new TreatmentImproves();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("a worse level", SampleMethods.TWO_LEVELS + """
                        engagement E "Cycle" {
                            method M
                            risk R1 "Readings" { inherent likelihood 1, impact 3 residual likelihood «3|1», impact 2 }
                        }
                        """,
                        finding("9:67", "The residual score of risk R1 “Readings” is worse than the inherent one.",
                                "Swap the two scores, or correct the one that is wrong.")),
                broken("a worse likelihood, and nothing else known", """
                        engagement E "Cycle" { risk R1 "Readings" { inherent likelihood 2 target likelihood «3|1» } }
                        """,
                        finding("1:74", "The target score of risk R1 “Readings” is worse than the inherent one.",
                                "Swap the two scores, or correct the one that is wrong.")),
                broken("a worse score of one level", SampleMethods.TWO_LEVELS + """
                        engagement E "Cycle" {
                            method M
                            risk R1 "Readings" { inherent likelihood 3, impact 2 target likelihood 3, impact «3|2» }
                        }
                        """,
                        finding("9:65", "The target score of risk R1 “Readings” is worse than the inherent one.",
                                "Swap the two scores, or correct the one that is wrong.")),
                broken("worse than with the controls that are there", """
                        engagement E "Cycle" { risk R1 "Readings" { current likelihood 2 residual likelihood «3|1» } }
                        """,
                        finding("1:75", "The residual score of risk R1 “Readings” is worse than the current one.",
                                "Swap the two scores, or correct the one that is wrong.")),
                sound("as bad as before", """
                        engagement E "Cycle" { risk R1 "Readings" { inherent likelihood 2 residual likelihood 2 } risk R2 "Bills" { residual likelihood 2 } }
                        """),
                sound("worse in one respect and better in another", """
                        engagement E "Cycle" { risk R1 "Readings" { inherent likelihood 3, impact 2 residual likelihood 2, impact 3 } }
                        """),
                sound("where high is better", """
                        method M "Method" { likelihood on S scale S "Rarity", high is better { level 1 S1 "Often" level 2 S2 "Seldom" } }
                        engagement E "Cycle" { method M risk R1 "Readings" { inherent likelihood 1 residual likelihood 2 } }
                        """));
    }
}
