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
                broken("a worse level", """
                        method M "Method" {
                            scoring by product likelihood on S impact on S level on L
                            scale S "Scale" { level 1 S1 "Low" level 2 S2 "High" level 3 S3 "Very high" }
                            scale L "Levels" { level 1 LOW "Low" level 2 HIGH "High" }
                            band LOW from 1 band HIGH from 4
                        }
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
                sound("as bad as before", """
                        engagement E "Cycle" { risk R1 "Readings" { inherent likelihood 2 residual likelihood 2 } risk R2 "Bills" { residual likelihood 2 } }
                        """));
    }
}
