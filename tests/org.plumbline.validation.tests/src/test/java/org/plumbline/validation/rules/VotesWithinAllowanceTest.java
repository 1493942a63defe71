package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class VotesWithinAllowanceTest implements RuleTest {

    @Override
    public Rule<?> rule() {
        return new VotesWithinAllowance();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("two ballots of one voter", """
                        method M "Method" { votes 5 a person }
                        organization O "Works" { role MD "Director" }
                        engagement E "Cycle" for O {
                            method M
                            risk R1 "Readings" { }
                            workshop on 2026-03-03 { vote MD { R1 3 } vote MD { R1 «3|2» } }
                        }
                        """,
                        finding("6:52", "Role MD “Director” gives 6 points, but has only 5.",
                                "Look at the ballot again, and correct it.")),
                broken("in a programme", """
                        method M "Method" { votes 5 a person }
                        organization O "Works" { role MD "Director" }
                        programme P "Valley" {
                            method M
                            risk J1 "Readings" { }
                            workshop on 2026-03-03 { vote O.MD { J1 «6|5» } }
                        }
                        """,
                        finding("6:35", "Role MD “Director” gives 6 points, but has only 5.",
                                "Look at the ballot again, and correct it.")),
                sound("three persons have a role, and another day another vote", """
                        method M "Method" { votes 5 a person }
                        organization O "Works" { role CREW "Crew" role MD "Director" person A "A" as CREW person B "B" as CREW person C "C" as CREW }
                        engagement E "Cycle" for O {
                            method M
                            risk R1 "Readings" { }
                            workshop on 2026-03-03 { vote CREW { R1 15 } vote MD { R1 5 } }
                            workshop on 2026-03-10 { vote MD { R1 5 } }
                        }
                        """));
    }
}
