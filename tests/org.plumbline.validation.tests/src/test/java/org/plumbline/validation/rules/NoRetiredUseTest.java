package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class NoRetiredUseTest implements RuleTest {

    @Override
    public Rule<?> rule() {
        return new NoRetiredUse();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("a tool for a withdrawn risk", """
                        toolbox T "Cards" { area OPS "Operations" audience UTIL "Utility" audience SMALL "Small system" }
                        risk R1 "Readings" in OPS { «lifecycle withdrawn|lifecycle draft» }
                        tool T1 "Read twice" in OPS { mitigates R1 }
                        """,
                        finding("3:41", "Mitigation of tool T1 “Read twice” uses risk R1 “Readings”, which is withdrawn.",
                                "Use something else, or, if it still holds, change the “lifecycle” of R1.")),
                broken("a role that has been replaced", """
                        toolbox T "Cards" {
                            role CLERK "Clerk" { «lifecycle deprecated|» replaced by OFFICER }
                            role OFFICER "Officer"
                            role CHIEF "Chief" reports to CLERK
                        }
                        """,
                        finding("4:35", "Role CHIEF “Chief” uses role CLERK “Clerk”, which is deprecated.",
                                "Use what replaces it: role OFFICER “Officer”.")),
                broken("the second of several", """
                        toolbox T "Cards" { area OPS "Operations" { «lifecycle deprecated|» } area FIN "Finance" }
                        risk R1 "Readings" in FIN { also in FIN, OPS }
                        """,
                        finding("2:42", "Risk R1 “Readings” uses area OPS “Operations”, which is deprecated.",
                                "Use something else, or, if it still holds, change the “lifecycle” of OPS.")),
                broken("what replaces it is retired itself", """
                        toolbox T "Cards" {
                            area A "A" { «lifecycle withdrawn|» replaced by B }
                            area B "B" { «lifecycle deprecated|» }
                            area C "C"
                        }
                        risk R1 "Readings" in «A|C» { }
                        """,
                        finding("6:23", "Risk R1 “Readings” uses area A “A”, which is withdrawn.",
                                "Use something else, or, if it still holds, change the “lifecycle” of A.")),
                sound("used by what is retired, left out, or replaced", """
                        toolbox T "Cards" {
                            area OLD "Old" { lifecycle withdrawn }
                            area NEW "New"
                        }
                        risk R1 "Readings" in OLD { lifecycle deprecated replaced by R2 }
                        risk R2 "Readings, new" in NEW { }
                        risk R3 "Older" in NEW { lifecycle withdrawn related to R1 }
                        edition E "Cards" { from T { exclude R1 } }
                        """));
    }
}
