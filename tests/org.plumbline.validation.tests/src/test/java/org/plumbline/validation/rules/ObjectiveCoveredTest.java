package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class ObjectiveCoveredTest implements RuleTest {

    @Override
    public Rule<?> rule() {
        return new ObjectiveCovered();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("an objective without a cell", """
                        framework F "Rules" {
                            component A "Foundations"
                            objective O1 "Order" objective O2 "Openness"
                            cell A for O1 "Minutes" «|cell A for O2 "Notices"»
                        }
                        """,
                        finding("3:36", "No cell says what is done for objective O2 “Openness”.",
                                "Add a “cell” with “for O2”, and say what a component does for it.")),
                broken("no cell at all", """
                        framework F "Rules" {
                            component A "Foundations"
                            objective O1 "Order" objective O2 "Openness"
                            «|cell A for O1 cell A for O2»
                        }
                        """,
                        finding("1:11", "Framework F “Rules” has components and objectives, but no cell says what is done for which.",
                                "Add cells, or write “not stated in source cells” with the reason.")),
                sound("the source does not state them", """
                        framework F "Rules" {
                            component A "Foundations" objective O1 "Order"
                            not stated in source cells because "The picture is lost."
                        }
                        """),
                sound("nothing to cover with", """
                        framework F "Rules" { objective O1 "Order" }
                        """));
    }
}
