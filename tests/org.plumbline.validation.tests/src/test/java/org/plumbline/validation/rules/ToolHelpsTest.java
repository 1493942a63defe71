package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class ToolHelpsTest implements RuleTest {

    @Override
    public Rule<?> rule() {
        return new ToolHelps();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("for a risk that it does not mitigate", """
                        toolbox T "Cards" { area OPS "Operations" }
                        risk C1 "Readings" in OPS { }
                        risk C2 "Bills" in OPS { }
                        tool T1 "Read twice" in OPS { mitigates «C1|C2» }
                        engagement E "Cycle" { risk R1 is C1 { } risk R2 is C2 { } choose T1 for R2, rank 1 }
                        """,
                        finding("5:67", "Tool T1 “Read twice” is chosen for R2, but its card mitigates none of them.",
                                "Choose it for a risk that it mitigates, add “mitigates” to its card, or drop it.")),
                broken("for none by name", """
                        toolbox T "Cards" { area OPS "Operations" }
                        risk C1 "Readings" in OPS { }
                        risk C2 "Bills" in OPS { }
                        tool T1 "Read twice" in OPS { mitigates «C1|C2» }
                        engagement E "Cycle" { risk R2 is C2 { } choose T1, rank 1 }
                        """,
                        finding("5:49", "Tool T1 “Read twice” is chosen, but its card mitigates none of the assessed risks: R2.",
                                "Say which risk it is for, add “mitigates” to its card, or drop it.")),
                broken("what prepares a tool that nobody wants", """
                        toolbox T "Cards" { area OPS "Operations" }
                        risk C1 "Readings" in OPS { }
                        tool LIST "List the streets" in OPS { }
                        tool T1 "Read twice" in OPS { needs LIST mitigates C1 }
                        engagement E "Cycle" { risk R1 is C1 { } choose LIST for R1 «reject|choose» T1 for R1 }
                        """,
                        finding("5:49", "Tool LIST “List the streets” is chosen for R1, but its card mitigates none of"
                                + " them.",
                                "Choose it for a risk that it mitigates, add “mitigates” to its card, or drop it.")),
                sound("not chosen, or for a risk of the organization's own", """
                        toolbox T "Cards" { area OPS "Operations" }
                        risk C1 "Readings" in OPS { }
                        tool T1 "Read twice" in OPS { }
                        engagement E "Cycle" { risk R1 is C1 { } risk R2 "Own" { } reject T1 for R1 choose T1 for R2, R1 }
                        """),
                sound("a part of what helps", """
                        toolbox T "Cards" { area OPS "Operations" }
                        risk C1 "Readings" in OPS { }
                        tool T1 "Read twice" in OPS { mitigates C1 }
                        tool SHEET "Sheet for two readers" in OPS { part of T1 }
                        engagement E "Cycle" { risk R1 is C1 { } choose SHEET for R1 have T1 for R1 }
                        """));
    }
}
