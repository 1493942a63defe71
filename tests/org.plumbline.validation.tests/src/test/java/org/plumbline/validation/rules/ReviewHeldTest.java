package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class ReviewHeldTest implements RuleTest {

    @Override
    public Rule<?> rule() {
        return new ReviewHeld();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("the day has passed", """
                        engagement E "Cycle" { status on «2026-07-01|2026-06-30» risk R1 "Readings" { review on 2026-06-30 } }
                        """,
                        finding("1:76", "Risk R1 “Readings” was to be reviewed on 2026-06-30; no review was held since, and it is "
                                + "2026-07-01.",
                                "Record the review, or set another date.")),
                broken("the only review was before", """
                        engagement E "Cycle" {
                            status on 2026-07-01
                            risk R1 "Readings" { review on 2026-06-15 }
                            review on «2026-06-14|2026-06-15» { }
                        }
                        """,
                        finding("3:36", "Risk R1 “Readings” was to be reviewed on 2026-06-15; no review was held since, and it is "
                                + "2026-07-01.",
                                "Record the review, or set another date.")),
                sound("in the same month, or nothing is known of today", """
                        engagement E "Cycle" { status on 2026-06 risk R1 "Readings" { review on 2026-06-15 } }
                        engagement F "Cycle" { risk R1 "Readings" { review on 2026-06-15 } }
                        """));
    }
}
