package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class RiskPlacedTest implements RuleTest {

    @Override
    public Rule<?> rule() {
        return new RiskPlaced();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("nowhere", """
                        organization O "Works" { process METERING "Metering" }
                        engagement E "Cycle" for O { risk R1 "Readings" { «|process METERING» } }
                        """,
                        finding("2:35", "Risk R1 “Readings” is tied to no process and no block of the business model.",
                                "Write “process” or “touches” in the risk.")),
                broken("a typical process that the organization does not have", """
                        toolbox T "Cards" { area OPS "Operations" process READING "Reading" process BILLING "Billing" }
                        risk C1 "Readings" in OPS { process READING }
                        organization O "Works" { process OFFICE "Office" { process P1 "Round" is T.«BILLING|READING» } }
                        engagement E "Cycle" for O { risk R1 is C1 { } }
                        """,
                        finding("4:35", "Risk R1 “Readings” is tied to no process and no block of the business model.",
                                "Write “process” or “touches” in the risk.")),
                sound("its card tells", """
                        toolbox T "Cards" { area OPS "Operations" }
                        risk C1 "Readings" in OPS { touches activities }
                        engagement E "Cycle" { risk R1 is C1 { } risk R2 "Bills" { touches revenue } }
                        """));
    }
}
