package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class ThirdLineIndependentTest implements RuleTest {

    @Override
    public Rule<?> rule() {
        return new ThirdLineIndependent();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("only to management", """
                        framework F "Rules" {
                            body BOARD "Board" governs«| { oversees AUDIT }»
                            body OFFICE "Office" manages { reports to BOARD }
                            body AUDIT "Audit" { line of defence third reports to OFFICE }
                        }
                        """,
                        finding("4:59", "Body AUDIT “Audit” is in the third line, but reports to body OFFICE “Office” only, which "
                                + "does not govern.",
                                "Let it report to a body that governs, or write “oversees AUDIT” in that body.")),
                broken("to a body of the first line", """
                        framework F "Rules" {
                            body CREW "Crew" «delivers|governs» { line of defence first }
                            body AUDIT "Audit" { line of defence third reports to CREW }
                        }
                        """,
                        finding("3:59", "Body AUDIT “Audit” is in the third line, but reports to body CREW “Crew” only, which does "
                                + "not govern.",
                                "Let it report to a body that governs, or write “oversees AUDIT” in that body.")),
                broken("its head reports to management", """
                        organization O "Works" { role BOARD "Board" at governing role MD "Director" at top role AUDITOR "Auditor" reports to «MD|BOARD» }
                        framework F "Rules" of O { body AUDIT "Audit" { line of defence third led by AUDITOR } }
                        """,
                        finding("2:78", "Body AUDIT “Audit” is in the third line, but reports to role MD “Director” only,"
                                + " which does not govern.",
                                "Let it report to a body that governs, or write “oversees AUDIT” in that body.")),
                sound("not known to whom, or to whom that one belongs", """
                        framework F "Rules" {
                            body OFFICE "Office"
                            body AUDIT "Audit" { line of defence third reports to OFFICE }
                            body INSPECTION "Inspection" { line of defence third }
                            body CHECK "Check" { line of defence second reports to DESK }
                            body DESK "Desk" manages
                        }
                        """));
    }
}
