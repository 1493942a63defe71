package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class WorkWatchedTest implements RuleTest {

    @Override
    public Rule<?> rule() {
        return new WorkWatched();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("nothing", """
                        engagement E "Cycle" { }
                        plan of E { action A1 "Map" { effort 2 days «|evidence "Map at the counter"» } }
                        """,
                        finding("2:20", "Action A1 “Map” names neither an indicator nor evidence.",
                                "Write “watches” and an indicator, or “evidence” and what will show that it was done.")),
                broken("the card of the tool suggests one", """
                        toolbox T "Box" { area F "Field" }
                        tool MAPS "Maps" in F { watch ESTIMATES "Estimates" in %, should fall }
                        engagement E "Cycle" { }
                        plan of E { action A1 "Map" { does MAPS evidence "«  |Map»" } }
                        """,
                        finding("4:20", "Action A1 “Map” names neither an indicator nor evidence.",
                                "Write, for example, “watches ESTIMATES”, which the card MAPS suggests, or “evidence” and "
                                + "what will show that it was done.")),
                sound("an indicator, be it unknown, milestones, cancelled ones", """
                        engagement E "Cycle" { }
                        plan of E {
                            milestone M1 "Mapped" on 2026-05-04
                            action A1 "Map" { status cancelled because "No money." }
                            action A2 "Map" { watches NOWHERE }
                            action A3 "Map" { not stated in source watches because "The paper is silent." }
                        }
                        """));
    }
}
