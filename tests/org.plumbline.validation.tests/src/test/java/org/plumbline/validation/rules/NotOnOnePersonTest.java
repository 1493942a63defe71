package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class NotOnOnePersonTest implements RuleTest {

    @Override
    public Rule<?> rule() {
        return new NotOnOnePerson();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("two roles of one person", """
                        organization O "Works" { role MD "Director" role OPS "Head" person ANA "Ana" as MD, OPS }
                        engagement E "Cycle" for O { }
                        plan of E {
                            action A1 "Map" { accountable MD responsible OPS }
                            action A2 "Draw" { accountable MD responsible MD «|supports O» }
                        }
                        """,
                        finding("3:9", "All actions of plan of E hang on person ANA “Ana” alone.",
                                "Name somebody else who is responsible for an action, or who “supports” it.")),
                broken("one role, held by nobody known", """
                        organization O "Works" { role MD "Director" role OPS "Head" }
                        engagement E "Cycle" for O { }
                        plan of E { action A1 "Map" { responsible MD } action A2 "Draw" { responsible «MD|OPS» } }
                        """,
                        finding("3:9", "All actions of plan of E hang on role MD “Director” alone.",
                                "Name somebody else who is responsible for an action, or who “supports” it.")),
                sound("one action only, a role of two, an action of nobody", """
                        organization O "Works" { role MD "Director" role CREW "Crew" person A "A" as CREW person B "B" as CREW }
                        engagement E "Cycle" for O { }
                        plan of E { action A1 "Map" { responsible MD } action A2 "Old" { status cancelled responsible MD } }
                        engagement F "Cycle" for O { }
                        plan of F { action A1 "Map" { responsible CREW } action A2 "Draw" { responsible CREW } }
                        engagement G "Cycle" for O { }
                        plan of G { action A1 "Map" { responsible MD } action A2 "Draw" }
                        """));
    }
}
