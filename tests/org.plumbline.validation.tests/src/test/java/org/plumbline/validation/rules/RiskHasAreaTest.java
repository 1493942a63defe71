package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class RiskHasAreaTest implements RuleTest {

    @Override
    public Rule<?> rule() {
        return new RiskHasArea();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("a risk without an area", """
                        toolbox WATER "Water" { area OPS "Operations" }
                        risk OPS-01 "Kickbacks" «|in OPS» { }
                        """,
                        finding("2:6", "Risk OPS-01 “Kickbacks” belongs to no functional area.",
                                "Write “in” and the id of an area behind its name.")),
                sound("a reference to an area that does not exist is the finding of another rule", """
                        toolbox WATER "Water" { area OPS "Operations" }
                        risk OPS-01 "Kickbacks" in NOWHERE { }
                        """));
    }
}
