package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class WorkEstimatedTest implements RuleTest {

    @Override
    public Rule<?> rule() {
        return new WorkEstimated();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("no estimate", """
                        engagement E "Cycle" { }
                        plan of E { action A1 "Map" { priority high «|effort 2 hours» } }
                        """,
                        finding("2:20", "Action A1 “Map” has no estimate of working time or cost.",
                                "Write, for example, “effort 3 days” or “costs 500 USD”.")),
                broken("an estimate of nothing", """
                        engagement E "Cycle" { }
                        plan of E { action A1 "Map" { effort 0 days costs «0|50» USD } }
                        """,
                        finding("2:20", "Action A1 “Map” has no estimate of working time or cost.",
                                "Write, for example, “effort 3 days” or “costs 500 USD”.")),
                broken("the card of the tool knows", """
                        toolbox T "Box" { area F "Field" }
                        tool MAPS "Maps" in F { effort 10 days }
                        engagement E "Cycle" { }
                        plan of E { action A1 "Map" { does MAPS «|costs 300 USD» } }
                        """,
                        finding("4:20", "Action A1 “Map” has no estimate of working time or cost.",
                                "Write, for example, “effort 3 days” or “costs 500 USD”; the card MAPS says what the tool "
                                + "takes.")),
                sound("milestones, cancelled ones, and what a source leaves open", """
                        engagement E "Cycle" { }
                        plan of E {
                            milestone M1 "Mapped" on 2026-05-04
                            action A1 "Map" { status cancelled because "No money." }
                            action A2 "Map" { not stated in source effort, costs because "The paper is silent." }
                        }
                        """));
    }
}
