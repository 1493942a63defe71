package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class NamedWithConsentTest implements RuleTest {

    @Override
    public Rule<?> rule() {
        return new NamedWithConsent();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("an alias is agreed, and there is none", """
                        organization A "Alto Verde" { }
                        programme P "Valley" led by A { participant A «|as "Town A"» { may show alias on 2026-02-01 } }
                        """,
                        finding("2:59", "Organization A “Alto Verde” agreed to be shown under an alias, but has none.",
                                "Write “as” and an alias behind the participant.")),
                broken("an alias that gives the name away", """
                        organization A1 "Alto Verde" { }
                        programme P "Valley" led by A1 { participant A1 as "«The alto verde works|Town A»" { may show alias on 2026-02-01 } }
                        """,
                        finding("2:52", "The alias “The alto verde works” gives away organization A1 “Alto Verde”, which did not "
                                + "agree to be named.",
                                "Choose an alias that does not contain the name or the id.")),
                broken("an insight that names it", """
                        organization A1 "Alto Verde" { }
                        programme P "Valley" led by A1 {
                            participant A1 as "Town A" { may show «totals|named» on 2026-02-01 }
                            insight PAIRS "One reader alone is the risk" { proposal "Learn from Alto Verde." }
                        }
                        """,
                        finding("4:13", "Insight PAIRS “One reader alone is the risk” names organization A1 “Alto Verde”, which did "
                                + "not agree to be named.",
                                "Use the alias in the text, or ask for consent and write “may show named”.")),
                sound("named ones, and words that only begin alike", """
                        organization A1 "Alto" { }
                        organization B1 "Baja" { }
                        programme P "Valley" led by A1 {
                            participant A1 as "Alto" { may show named on 2026-02-01 }
                            participant B1 as "Bajamar" { may show alias on 2026-02-01 }
                            insight PAIRS "In Alto one reader alone is the risk, in A1 two" { }
                        }
                        """));
    }
}
