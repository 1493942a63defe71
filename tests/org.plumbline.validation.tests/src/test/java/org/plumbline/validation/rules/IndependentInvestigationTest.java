package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class IndependentInvestigationTest implements RuleTest {

    @Override
    public Rule<?> rule() {
        return new IndependentInvestigation();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("the first line receives", """
                        framework F "Rules" {
                            body CREW "Crew" { line of defence «first|second» }
                            mechanism M "Desk" { received by CREW }
                        }
                        """,
                        finding("3:38", "Grievance mechanism M “Desk” is received by body CREW “Crew”, which stands in the first "
                                + "line (body CREW “Crew”).",
                                "Let a body of the second or third line receive grievances.")),
                broken("one of its members investigates", """
                        organization O "Works" { role HEAD "Head" role CLERK "Clerk" person ANA "Ana" as HEAD }
                        framework F "Rules" of O {
                            body CREW "Crew" { line of defence first members ANA }
                            mechanism M "Desk" { received by CLERK investigated by «HEAD|CLERK» }
                        }
                        """,
                        finding("4:60", "Grievance mechanism M “Desk” is investigated by role HEAD “Head”, which stands in the first "
                                + "line (body CREW “Crew”).",
                                "Let a body of the second or third line investigate, or somebody from outside.")),
                sound("it may decide, or nothing is known of lines", """
                        organization O "Works" { role HEAD "Head" }
                        framework F "Rules" of O {
                            body CREW "Crew" { line of defence first led by HEAD }
                            body OFFICE "Office"
                            mechanism M "Desk" { received by OFFICE investigated by OFFICE decided by HEAD }
                        }
                        """));
    }
}
