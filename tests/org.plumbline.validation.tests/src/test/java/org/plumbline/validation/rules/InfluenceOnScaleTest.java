package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class InfluenceOnScaleTest implements RuleTest {

    @Override
    public Rule<?> rule() {
        return new InfluenceOnScale();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("too much influence", """
                        organization O "Works" { }
                        stakeholder S "Council" of O { influence «6|5» interest 1 }
                        """,
                        finding("2:42", "Stakeholder S “Council” has influence 6; it runs from 1 (hardly any) to 5 (decisive).",
                                "Write a whole number from 1 to 5, here perhaps 5.")),
                broken("no interest at all, in figures", """
                        organization O "Works" { }
                        stakeholder S "Council" of O { influence 5 interest «0|1» }
                        """,
                        finding("2:53", "Stakeholder S “Council” has interest 0; it runs from 1 (hardly any) to 5 (vital).",
                                "Write a whole number from 1 to 5, here perhaps 1.")),
                sound("nothing stated", """
                        organization O "Works" { }
                        stakeholder S "Council" of O { kind owner }
                        """));
    }
}
