package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class InitiativeInWorkstreamTest implements RuleTest {

    @Override
    public Rule<?> rule() {
        return new InitiativeInWorkstream();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("without a workstream", """
                        framework F "Rules" { workstream W "Rules" }
                        initiative I "Manual" «|in W» { }
                        """,
                        finding("2:12", "Initiative I “Manual” belongs to no workstream.",
                                "Write “in” and the workstream behind its name, or “not stated in source workstream” "
                                        + "with the reason.")),
                sound("the source does not state it", """
                        initiative I "Manual" { not stated in source workstream because "The paper does not sort it." }
                        """),
                sound("one that there is not: another rule tells", """
                        initiative I "Manual" in X { }
                        """));
    }
}
