package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class BusinessModelCompleteTest implements RuleTest {

    @Override
    public Rule<?> rule() {
        return new BusinessModelComplete();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("two blocks missing", """
                        organization O "Works" {
                            model partners "The fund"
                            model activities "Pump"
                            model resources "A spring"
                            model value "Water"
                            model relationships "A desk"
                            «|model channels "Counter"»
                            model customers "Homes"
                            «|model costs "Power"»
                            model revenue "Bills"
                            model revenue "Fees"
                        }
                        """,
                        finding("2:11", "The business model of organization O “Works” says nothing about channels, costs.",
                                "Add what is known, for example “model channels” and a sentence, or a sentence that says "
                                + "what is still open.")),
                broken("a block with an empty text", """
                        organization O "Works" {
                            model partners "The fund"
                            model activities "Pump"
                            model resources "A spring"
                            model value "Water"
                            model relationships "A desk"
                            model channels "«  |To be found out.»"
                            model customers "Homes"
                            model costs "Power"
                            model revenue "Bills" 
                        }
                        """,
                        finding("2:11", "The business model of organization O “Works” says nothing about channels.",
                                "Add what is known, for example “model channels” and a sentence, or a sentence that says "
                                + "what is still open.")),
                broken("no model, and the workshop is over", """
                        organization O "Works" { «|not stated in source model because "Nobody drew it."» }
                        engagement E "Cycle" for O { phase implementation }
                        """,
                        finding("1:14", "Organization O “Works” has no business model, though the risks of engagement E “Cycle” are "
                                + "already assessed.",
                                "Write a line beginning with “model” for each of the nine blocks.")),
                broken("no model, and a workshop was held", """
                        organization O "Works" { }
                        engagement E "Cycle" for O { «workshop on 2026-02-17 { }|» }
                        """,
                        finding("1:14", "Organization O “Works” has no business model, though the risks of engagement E “Cycle” are "
                                + "already assessed.",
                                "Write a line beginning with “model” for each of the nine blocks.")),
                sound("nobody has assessed anything yet", """
                        organization O "Works" { }
                        organization P "Lead" { }
                        engagement E "Cycle" for O { phase preparation }
                        """));
    }
}
