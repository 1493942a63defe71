package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class ScoresOnScaleTest implements RuleTest {

    private static final String METHOD = """
            method M "Method" {
                dimension FINANCE "Finance"
                scale L "Likelihood" { level 1 RARE "Rare" level 2.5 OFTEN "Often" }
                scale I "Impact" { level 1 MINOR "Minor" level 2 MAJOR "Major" }
                scale D "Detectability" { level 1 PLAIN "Plain" level 3 HIDDEN "Hidden" }
                scale F "Frequency" { level 1 YEARLY "Yearly" level 12 MONTHLY "Monthly" }
                likelihood on L impact on I detectability on D frequency on F
            }
            """;

    @Override
    public Rule<?> rule() {
        return new ScoresOnScale();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("a likelihood above the scale", METHOD + """
                        engagement E "Cycle" { method M
                            risk R1 "Kickbacks" { inherent likelihood «3|2.50», FINANCE 2 }
                        }
                        """,
                        finding("10:47", "Risk R1 “Kickbacks” has the inherent likelihood 3, which is no level of the scale L.",
                                "Write one of 1, 2.5; the nearest is 2.5.")),
                broken("an impact between the levels", METHOD + """
                        engagement E "Cycle" { method M
                            risk R1 "Kickbacks" { residual likelihood 1, FINANCE «1.5|2.0» }
                        }
                        """,
                        finding("10:58", "Risk R1 “Kickbacks” has the residual impact 1.5 on FINANCE, which is no level of the scale I.",
                                "Write one of 1, 2; the nearest is 1.")),
                broken("an overall impact below the scale", METHOD + """
                        engagement E "Cycle" { method M
                            risk R1 "Kickbacks" { target likelihood 1, impact «0|1» }
                        }
                        """,
                        finding("10:55", "Risk R1 “Kickbacks” has the target impact 0, which is no level of the scale I.",
                                "Write one of 1, 2; the nearest is 1.")),
                broken("a detectability that the scale does not have", METHOD + """
                        engagement E "Cycle" { method M
                            risk R1 "Kickbacks" { current likelihood 1, FINANCE 2, detectability «2|3» }
                        }
                        """,
                        finding("10:74", "Risk R1 “Kickbacks” has the current detectability 2, which is no level of the scale D.",
                                "Write one of 1, 3; the nearest is 1.")),
                broken("a frequency that the scale does not have", METHOD + """
                        engagement E "Cycle" { method M
                            risk R1 "Kickbacks" { inherent frequency «6|12», likelihood 1, FINANCE 2 }
                        }
                        """,
                        finding("10:46", "Risk R1 “Kickbacks” has the inherent frequency 6, which is no level of the scale F.",
                                "Write one of 1, 12; the nearest is 1.")),
                broken("a risk that a programme assesses", METHOD + """
                        programme P "Programme" { method M
                            risk J1 "Kickbacks" { inherent likelihood «3|2.50», FINANCE 2 }
                        }
                        """,
                        finding("10:47", "Risk J1 “Kickbacks” has the inherent likelihood 3, which is no level of the scale L.",
                                "Write one of 1, 2.5; the nearest is 2.5.")),
                sound("an engagement without a method", """
                        engagement E "Cycle" { risk R1 "Kickbacks" { inherent likelihood 9, impact 9 } }
                        """));
    }
}
