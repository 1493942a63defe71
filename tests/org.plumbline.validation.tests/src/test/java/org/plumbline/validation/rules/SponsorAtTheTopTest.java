package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class SponsorAtTheTopTest implements RuleTest {

    @Override
    public Rule<?> rule() {
        return new SponsorAtTheTop();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("nobody", """
                        organization O "Works" { role MD "Director" at top }
                        engagement E "Cycle" for O { «|sponsor MD» }
                        """,
                        finding("2:12", "Engagement E “Cycle” has no sponsor.",
                                "Write “sponsor” and a party of the level governing or top.")),
                broken("too far down, by way of a role", """
                        organization O "Works" { role CLERK "Clerk" at «field|governing» person ANA "Ana" as CLERK }
                        engagement E "Cycle" for O { sponsor ANA }
                        """,
                        finding("2:38", "Engagement E “Cycle” is sponsored by person ANA “Ana”, who neither governs nor stands at "
                                + "the top.",
                                "Win somebody of the level governing or top, or correct the level.")),
                sound("one of two is enough, and nothing is known of another", """
                        organization O "Works" { role MD "Director" at top role CLERK "Clerk" at field role BOSS "Boss" }
                        engagement E "Cycle" for O { sponsor CLERK sponsor MD }
                        engagement F "Cycle" for O { sponsor BOSS }
                        """));
    }
}
