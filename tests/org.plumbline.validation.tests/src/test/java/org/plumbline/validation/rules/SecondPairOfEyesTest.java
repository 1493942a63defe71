package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class SecondPairOfEyesTest implements RuleTest {

    @Override
    public Rule<?> rule() {
        return new SecondPairOfEyes();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("one unit does it all", """
                        organization O "Works" {
                            unit FIELD "Field" unit OFFICE "Office"
                            role OPS "Head" in FIELD role CREW "Crew" in FIELD role CLERK "Clerk" in OFFICE
                            process METERING "Metering" by CREW
                        }
                        engagement E "Cycle" for O { risk R1 "Readings" { owner OPS process METERING } }
                        plan of E { action A1 "Map" { reduces R1 accountable OPS responsible CREW consulted «CREW|CLERK» } }
                        """,
                        finding("6:57", "Risk R1 “Readings” is owned, controlled and treated by one unit alone: unit FIELD “Field”.",
                                "Give somebody of another unit a part in an action, for example “consulted”.")),
                sound("another unit runs the process, and small organizations have one", """
                        organization O "Works" {
                            unit FIELD "Field" unit OFFICE "Office"
                            role OPS "Head" in FIELD role CLERK "Clerk" in OFFICE
                            process METERING "Metering" by CLERK
                        }
                        engagement E "Cycle" for O { risk R1 "Readings" { owner OPS process METERING } }
                        plan of E { action A1 "Map" { reduces R1 accountable OPS } }
                        organization S "Village" { unit ALL "All" role HEAD "Head" in ALL process P "Pump" by HEAD }
                        engagement F "Cycle" for S { risk R1 "Pump" { owner HEAD process P } }
                        plan of F { action A1 "Map" { reduces R1 accountable HEAD } }
                        """));
    }
}
