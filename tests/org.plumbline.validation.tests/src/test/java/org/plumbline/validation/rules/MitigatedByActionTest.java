package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class MitigatedByActionTest implements RuleTest {

    private static final String ENGAGEMENT = """
            tool ROTATE "Rotate readers" { }
            engagement E "Cycle" {
                risk R1 "Kickbacks" { treatment mitigate }
                risk R2 "Theft" { treatment accept }
                choose ROTATE for R1
            }
            """;

    @Override
    public Rule<?> rule() {
        return new MitigatedByAction();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("an action that reduces another risk", ENGAGEMENT + """
                        plan of E { action A1 "Talk" { reduces «R2|R1» } }
                        """,
                        finding("3:37", "Risk R1 “Kickbacks” is to be mitigated, but no action reduces it.",
                                "Write “reduces R1” in an action, or change the treatment.")),
                broken("a milestone alone", ENGAGEMENT + """
                        plan of E { «milestone|action» A1 "Talk" { reduces R1 } }
                        """,
                        finding("3:37", "Risk R1 “Kickbacks” is to be mitigated, but no action reduces it.",
                                "Write “reduces R1” in an action, or change the treatment.")),
                broken("an action that does the chosen tool but does not say what for", ENGAGEMENT + """
                        plan of E { action A1 "Draw routes" { does ROTATE «|reduces R1» } }
                        """,
                        finding("3:37", "Risk R1 “Kickbacks” is to be mitigated, but no action reduces it.",
                                "Action A1 “Draw routes” puts a tool in place that was chosen for this risk: write “reduces R1” there"
                                        + " if that is meant.")),
                broken("an action that is cancelled", ENGAGEMENT + """
                        plan of E { action A1 "Talk" { reduces R1 status «cancelled|paused» } }
                        """,
                        finding("3:37", "Risk R1 “Kickbacks” is to be mitigated, but every action that reduces it is cancelled: A1.",
                                "Write “reduces R1” in another action, or change the treatment.")),
                broken("no plan", """
                        engagement E "Cycle" { risk R1 "Kickbacks" { treatment «mitigate|accept» } }
                        """,
                        finding("1:56", "Risk R1 “Kickbacks” is to be mitigated, but engagement E “Cycle” has no plan yet.",
                                "Write a plan of engagement E “Cycle” with an action that reduces R1, or change the treatment.")),
                sound("an action in a workstream", ENGAGEMENT + """
                        plan of E { workstream W "Field" { action A1 "Talk" { reduces R2, R1 } } }
                        """),
                sound("one that several organizations assessed together", """
                        programme P "Valley" { risk J1 "Kickbacks" { treatment mitigate } }
                        """));
    }
}
