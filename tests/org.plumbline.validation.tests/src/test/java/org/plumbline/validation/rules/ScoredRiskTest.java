package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class ScoredRiskTest implements RuleTest {

    @Override
    public Rule<?> rule() {
        return new ScoredRisk();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("no score", """
                        engagement E "Cycle" { risk R1 "Kickbacks" { «|inherent likelihood 2, impact 3» } }
                        """,
                        finding("1:29", "Risk R1 “Kickbacks” has neither an inherent nor a current score.",
                                "Write “inherent likelihood …, impact …” with values of the scales.")),
                broken("no likelihood", """
                        engagement E "Cycle" { risk R1 "Kickbacks" { inherent «|likelihood 2,» impact 3 } }
                        """,
                        finding("1:56", "The inherent score of risk R1 “Kickbacks” lacks a likelihood.",
                                "Add “likelihood” and a value of the scale.")),
                broken("no impact", """
                        engagement E "Cycle" {
                            risk R1 "Kickbacks" {
                                inherent likelihood 2, impact 3
                                residual likelihood 2«|, impact 1»
                            }
                        }
                        """,
                        finding("4:18", "The residual score of risk R1 “Kickbacks” lacks an impact.",
                                "Add at least one dimension, or “impact”, with a value of the scale.")),
                broken("preparation is over", """
                        engagement E "Cycle" { phase «workshop|preparation» risk R1 "Readings" { } }
                        """,
                        finding("1:44", "Risk R1 “Readings” has neither an inherent nor a current score.",
                                "Write “inherent likelihood …, impact …” with values of the scales.")),
                sound("a current score alone", """
                        engagement E "Cycle" { risk R1 "Kickbacks" { current impact 3, likelihood 2 } }
                        """));
    }
}
