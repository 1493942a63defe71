package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class RiskHasToolTest implements RuleTest {

    @Override
    public Rule<?> rule() {
        return new RiskHasTool();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("a risk without a tool", """
                        toolbox WATER "Water" { area OPS "Operations" }
                        risk OPS-01 "Kickbacks" in OPS { }
                        risk OPS-02 "Theft" in OPS { }
                        tool ROTATE "Rotate readers" in OPS { mitigates «OPS-01|OPS-02» strongly mitigates OPS-01 }
                        """,
                        finding("3:6", "No tool mitigates risk OPS-02 “Theft”.",
                                "Write “mitigates OPS-02” in a tool that reduces this risk.")),
                broken("a tool that was withdrawn", """
                        toolbox WATER "Water" { area OPS "Operations" }
                        risk OPS-01 "Kickbacks" in OPS { }
                        tool ROTATE "Rotate readers" in OPS { lifecycle «withdrawn|reviewed» mitigates OPS-01 }
                        """,
                        finding("2:6", "No tool mitigates risk OPS-01 “Kickbacks”.",
                                "Write “mitigates OPS-01” in a tool that reduces this risk.")),
                sound("a risk that was withdrawn", """
                        toolbox WATER "Water" { area OPS "Operations" }
                        risk OPS-01 "Kickbacks" in OPS { lifecycle withdrawn }
                        """));
    }
}
