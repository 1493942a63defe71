package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class ProgrammeLedTest implements RuleTest {

    @Override
    public Rule<?> rule() {
        return new ProgrammeLed();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("nobody leads", """
                        organization U "Union" { }
                        programme P "Valley" «|led by U» { }
                        """,
                        finding("2:11", "Programme P “Valley” has no lead.",
                                "Write “led by” and the organization behind its name.")),
                sound("one that there is not: another rule tells", """
                        programme P "Valley" led by NOBODY { }
                        """));
    }
}
