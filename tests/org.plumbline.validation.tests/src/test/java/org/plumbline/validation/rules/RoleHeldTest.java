package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class RoleHeldTest implements RuleTest {

    @Override
    public Rule<?> rule() {
        return new RoleHeld();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("one of two roles", """
                        organization O "Works" {
                            role MD "Director"
                            role CLERK "Clerk"
                            person HERON "Heron" as MD«|, CLERK»
                        }
                        """,
                        finding("3:10", "Role CLERK “Clerk” is held by nobody.",
                                "Write “as CLERK” behind the person who holds it; or, if it is vacant, say in the role "
                                + "“ignore IM-O-004 because” and until when.")),
                broken("the only holder is of another organization", """
                        organization O "Works" { role MD "Director" role CLERK "Clerk" person HERON "Heron" as CLERK }
                        organization P "Fund" { role MD "Director" person TERN "Tern" as «P|O».MD, P.MD person GULL "Gull" as P.MD }
                        """,
                        finding("1:31", "Role MD “Director” is held by nobody.",
                                "Write “as MD” behind the person who holds it; or, if it is vacant, say in the role “ignore "
                                + "IM-O-004 because” and until when.")),
                sound("an organization that tells of no holders, roles of tools, and one held by two", """
                        toolbox T "Box" { role CARETAKER "Caretaker" }
                        organization O "Works" { role MD "Director" person COACH "Coach" is consultant }
                        organization P "Fund" { role MD "Director" person TERN "Tern" as MD person GULL "Gull" as MD }
                        """));
    }
}
