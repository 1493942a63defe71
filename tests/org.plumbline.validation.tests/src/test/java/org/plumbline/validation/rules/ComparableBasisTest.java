package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class ComparableBasisTest implements RuleTest {

    @Override
    public Rule<?> rule() {
        return new ComparableBasis();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("reported beside verified", """
                        engagement E "Cycle" {
                            indicator WAIT "Wait" in days, should fall { actual 20 days on 2026-05 basis «reported|verified» source "Log" }
                            baseline on 2026-01 { WAIT is 30 days basis verified }
                        }
                        """,
                        finding("2:82", "A figure of indicator WAIT “Wait” is reported, but the baseline that it is compared to is "
                                + "verified.",
                                "Have the figure verified, or note that the two cannot be compared.")),
                broken("estimated beside audited", """
                        results R "Results" {
                            output A "Lists" { indicator WAIT "Wait" in days, should fall { baseline 3 days basis audited actual 2 days basis «estimated|workshop» } }
                        }
                        """,
                        finding("2:119", "A figure of indicator WAIT “Wait” is estimated, but the baseline that it is compared to is "
                                + "audited.",
                                "Have the figure verified, or note that the two cannot be compared.")),
                sound("the baseline is no better, or nobody says", """
                        engagement E "Cycle" {
                            indicator WAIT "Wait" in days, should fall { baseline 30 days basis reported actual 20 days basis reported }
                            indicator LOSS "Loss" in %, should fall { baseline 30 % basis verified actual 20 % }
                        }
                        """));
    }
}
