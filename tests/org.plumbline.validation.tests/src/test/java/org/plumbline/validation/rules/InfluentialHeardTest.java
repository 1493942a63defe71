package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class InfluentialHeardTest implements RuleTest {

    @Override
    public Rule<?> rule() {
        return new InfluentialHeard();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("an observer", """
                        organization O "Works" { role MD "Director" }
                        stakeholder S "Council" of O { influence 5 }
                        engagement E "Cycle" for O { sponsor MD «|observer S» }
                        plan of E {  }
                        """,
                        finding("2:42", "Stakeholder S “Council” has influence 5, but takes no part in engagement E “Cycle”.",
                                "Write, for example, “observer S” in the engagement, invite it to the workshop, or let an "
                                + "action consult it.")),
                broken("invited to the workshop", """
                        organization O "Works" { role MD "Director" }
                        stakeholder S "Council" of O { influence 4 }
                        engagement E "Cycle" for O { sponsor MD workshop on 2026-02-17 { participants MD«|, S» } }
                        plan of E {  }
                        """,
                        finding("2:42", "Stakeholder S “Council” has influence 4, but takes no part in engagement E “Cycle”.",
                                "Write, for example, “observer S” in the engagement, invite it to the workshop, or let an "
                                + "action consult it.")),
                broken("to be informed is not to take part", """
                        organization O "Works" { role MD "Director" }
                        stakeholder S "Council" of O { influence 4 }
                        engagement E "Cycle" for O { sponsor MD  }
                        plan of E { action A1 "Map" { accountable MD «informed|consulted» S } }
                        """,
                        finding("2:42", "Stakeholder S “Council” has influence 4, but takes no part in engagement E “Cycle”.",
                                "Write, for example, “observer S” in the engagement, invite it to the workshop, or let an "
                                + "action consult it.")),
                broken("less influence", """
                        organization O "Works" { role MD "Director" }
                        stakeholder S "Council" of O { influence «4|3» }
                        engagement E "Cycle" for O { sponsor MD  }
                        plan of E {  }
                        """,
                        finding("2:42", "Stakeholder S “Council” has influence 4, but takes no part in engagement E “Cycle”.",
                                "Write, for example, “observer S” in the engagement, invite it to the workshop, or let an "
                                + "action consult it.")),
                broken("on the map of a programme", """
                        organization O "Union" { }
                        organization P "Works" { }
                        programme V "Valley" led by O {
                            stakeholder S "Farmers" { influence 4 }
                            consultation TALK "Talk" on 2026-01-20 { with P«|, S» }
                        }
                        """,
                        finding("4:41", "Stakeholder S “Farmers” has influence 4, but was not heard for programme V"
                                + " “Valley”.",
                                "Name S behind “with” in a consultation, or invite it to a workshop.")),
                sound("who approves the plan, who decides, and whose organization has no engagement", """
                        organization O "Works" { role MD "Director" }
                        organization P "Lead" { }
                        stakeholder S "Council" of O { influence 5 }
                        stakeholder T "Owner" of O { influence 5 }
                        stakeholder U "Press" of P { influence 5 }
                        stakeholder V "Village" of O { interest 5 }
                        engagement E "Cycle" for O { sponsor MD decision START by T on 2026-01-05 "Begin." }
                        plan of E { approved by S on 2026-02-27 }
                        """),
                sound("nobody was heard yet", """
                        organization O "Union" { }
                        programme V "Valley" led by O { stakeholder S "Farmers" { influence 4 } consultation TALK "Talk" on 2027 }
                        """));
    }
}
