package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class ReasonedJustificationTest implements RuleTest {

    @Override
    public Rule<?> rule() {
        return new ReasonedJustification();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("no reason", """
                        risk R1 "Readings are altered" {
                            ignore IM-K-001«| because "The regulator decides alone."»
                        }
                        """,
                        finding("2:12", "Risk R1 “Readings are altered” is to ignore IM-K-001, but no reason is given.",
                                "Write “ignore IM-K-001 because”, and why the finding does no harm here.")),
                broken("a reason of blanks, in a plan", """
                        engagement E "Cycle" { }
                        plan of E {
                            ignore IM-P-008 because "«  |Approved with the overrun.»"
                        }
                        """,
                        finding("3:12", "Plan of E is to ignore IM-P-008, but no reason is given.",
                                "Write “ignore IM-P-008 because”, and why the finding does no harm here.")),
                sound("a reason in another language only", """
                        risk R1 "Readings are altered" { ignore IM-K-001 because fr: "Le régulateur décide seul." }
                        """));
    }
}
