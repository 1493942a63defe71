package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class RevisionToldTest implements RuleTest {

    @Override
    public Rule<?> rule() {
        return new RevisionTold();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("nobody", """
                        organization O "Works" { role MD "Director" role CLERK "Clerk" }
                        engagement E "Cycle" for O { }
                        plan of E { revision 2 on 2026-06-18 by CLERK because "Later." «|told to MD» }
                        """,
                        finding("3:22", "Revision 2 of plan of E was told to nobody.",
                                "Write “told to” and who was told.")),
                broken("only who made it", """
                        organization O "Works" { role MD "Director" role CLERK "Clerk" }
                        engagement E "Cycle" for O { }
                        plan of E { revision 1 by CLERK because "Later." told to CLERK«|, MD» }
                        """,
                        finding("3:58", "Revision 1 of plan of E was told only to role CLERK “Clerk”, who made it.",
                                "Write “told to” and who else was told.")),
                broken("the person who has the role of who made it", """
                        organization O "Works" { role MD "Director" role CLERK "Clerk" person IBIS "Ibis" as CLERK person CONDOR "Condor" as MD }
                        engagement E "Cycle" for O { }
                        plan of E { revision 1 by CLERK because "Later." told to «IBIS|CONDOR» }
                        """,
                        finding("3:58", "Revision 1 of plan of E was told only to role CLERK “Clerk”, who made it.",
                                "Write “told to” and who else was told.")),
                sound("somebody unknown, and an unknown author", """
                        engagement E "Cycle" { }
                        plan of E { revision 1 told to NOBODY revision 2 by SOMEBODY told to NOBODY }
                        """));
    }
}
