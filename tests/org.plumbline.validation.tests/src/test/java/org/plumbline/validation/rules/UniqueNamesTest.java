package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class UniqueNamesTest implements RuleTest {

    @Override
    public Rule<?> rule() {
        return new UniqueNames();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("a second role with the id of the first", """
                        organization BAYVIEW "Bayview Water" {
                            role MD "Managing director"
                            role «MD|CD» "Commercial director"
                        }
                        """,
                        finding("3:10", "Role MD “Commercial director” uses the id of another element of organization BAYVIEW"
                                + " “Bayview Water” again: role MD “Managing director” (model.plumb:2).",
                                "Give one of the two another id, for example MD-2, and change the references to it.")),
                broken("a risk and an action of one engagement with the same id", """
                        engagement E "Cycle" { risk R1 "Kickbacks" { } }
                        plan of E { action «R1|A1» "Talk to suppliers" }
                        """,
                        finding("2:20", "Action R1 “Talk to suppliers” has the full name E.R1, which another element has already:"
                                + " risk R1 “Kickbacks” (model.plumb:1).",
                                "Give one of the two another id, for example R2, and change the references to it.")),
                broken("two cards of one toolbox in two files", """
                        --- water.plumb
                        toolbox WATER "Water" { area OPS "Operations" }
                        risk OPS-09 "Leaks" in OPS { }
                        risk OPS-10 "Theft" in OPS { }
                        --- more.plumb
                        risk «OPS-09|OPS-11» "Fuel" in WATER.OPS { }
                        """,
                        finding("more.plumb:1:6", "Risk OPS-09 “Fuel” has the full name WATER.OPS-09, which another element has"
                                + " already: risk OPS-09 “Leaks” (water.plumb:2).",
                                "Give one of the two another id, for example OPS-11, and change the references to it.")),
                broken("a second plan of one engagement", """
                        engagement E "Cycle 1" { }
                        engagement F "Cycle 2" { }
                        plan of E { }
                        plan of «E|F» { }
                        """,
                        finding("4:9", "Plan of E is the second one; the first is at model.plumb:3.",
                                "Keep one plan for each engagement; write the actions of both into it.")),
                sound("the same id in two organizations", """
                        organization EAST "East" { role MD "Managing director" }
                        organization WEST "West" { role MD "Managing director" }
                        """),
                sound("the same id in cards whose toolbox nobody knows", """
                        --- one.plumb
                        risk OPS-01 "Leaks" in GONE.OPS { }
                        --- two.plumb
                        risk OPS-01 "Fuel" in LOST.OPS { }
                        """));
    }
}
