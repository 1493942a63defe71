package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;

import java.util.List;
import org.plumbline.validation.Rule;

class AcyclicReportingTest implements RuleTest {

    @Override
    public Rule<?> rule() {
        return new AcyclicReporting();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("two bodies and a third", """
                        framework F "Rules" {
                            body A "Board" { reports to «C|D» }
                            body B "Office" { reports to A }
                            body C "Crew" { reports to B }
                            body D "Council"
                        }
                        """,
                        finding("3:34", "Body B “Office” reports, in the end, to itself: A → C → B → A.",
                                "Take out one of these “reports to”.")),
                broken("to itself", """
                        framework F "Rules" { body A "Board" { reports to «A|B» } body B "Council" }
                        """,
                        finding("1:51", "Body A “Board” reports, in the end, to itself: A → A.",
                                "Take out one of these “reports to”.")));
    }
}
