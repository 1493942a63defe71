package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import java.util.Map;
import org.plumbline.validation.Finding;
import org.plumbline.validation.Models;
import org.plumbline.validation.Rule;
import org.plumbline.validation.RuleCatalogue;

class UsefulJustificationTest implements RuleTest {

    @Override
    public Rule<?> rule() {
        return new UsefulJustification();
    }

    /** It judges what the others found, so the others are there. */
    @Override
    public List<Finding> check(Map<String, String> files) {
        return Models.check(files, RuleCatalogue.standard()).stream().filter(finding -> finding.code().equals(rule().code())).toList();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("the rule finds nothing", """
                        toolbox T "Cards" { area OPS "Operations" }
                        risk R1 "Readings are altered" in OPS {
                            ignore IM-K-001 because "The regulator decides alone."
                        }
                        «tool SAMPLE "Read a sample twice" in OPS { mitigates R1 }|»
                        """,
                        finding("3:12", "Risk R1 “Readings are altered” is to ignore IM-K-001, but that rule finds nothing here.",
                                "Take the line out, or move it to the element that the rule speaks of.")),
                broken("a rule of an invented code", """
                        risk R1 "Readings are altered" {
                            ignore «KKK-01|IM-K-001» because "The regulator decides alone."
                        }
                        """,
                        finding("2:12", "Risk R1 “Readings are altered” is to ignore KKK-01, but there is no such rule.",
                                "Write the code as it stands in the finding, for example IM-K-001.")),
                broken("a slip of the pen", """
                        risk R1 "Readings are altered" {
                            ignore «IMP-K-001|IM-K-001» because "The regulator decides alone."
                        }
                        """,
                        finding("2:12", "Risk R1 “Readings are altered” is to ignore IMP-K-001, but there is no such rule.",
                                "Is IM-K-001 meant?")),
                broken("a second one for the same rule", """
                        risk R1 "Readings are altered" {
                            ignore IM-K-001 because "The regulator decides alone."
                            «ignore IM-K-001 because "Nobody has a tool."|»
                        }
                        """,
                        finding("3:12", "Risk R1 “Readings are altered” is to ignore IM-K-001, but that rule finds nothing here.",
                                "Take the line out, or move it to the element that the rule speaks of.")),
                sound("a finding in a part without an id", """
                        engagement E "Cycle" {
                            ignore IM-E-002 because "The baseline was lost in a fire; the workshop was held without it."
                            workshop on 2026-03-03 { vote MD { } }
                        }
                        """),
                sound("no reason: that is for another rule to say", """
                        risk R1 "Readings are altered" { ignore IM-P-003 }
                        """));
    }
}
