package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class SeatsHeldByStaffTest implements RuleTest {

    @Override
    public Rule<?> rule() {
        return new SeatsHeldByStaff();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("a consultant governs", """
                        organization O "Works" { person BEN "Ben" is «consultant|staff» }
                        framework F "Rules" of O {
                            body BOARD "Board" governs { seat "Chair" held by BEN }
                        }
                        """,
                        finding("3:55", "Person BEN “Ben” holds a seat in body BOARD “Board” as consultant, but on the level governs "
                                + "only these may: staff.",
                                "Give the seat to somebody else, or write “who governs is consultant because” and "
                                        + "the reason in the framework.")),
                broken("by way of a role", """
                        organization O "Works" { role CHAIR "Chair" person BEN "Ben" is «contractor|staff» as CHAIR }
                        framework F "Rules" of O {
                            body OFFICE "Office" manages { seat "Head" held by CHAIR }
                        }
                        """,
                        finding("3:56", "Person BEN “Ben” holds a seat in body OFFICE “Office” as contractor, but on the level "
                                + "manages only these may: staff.",
                                "Give the seat to somebody else, or write “who manages is contractor because” and "
                                        + "the reason in the framework.")),
                broken("a seat that is open for others", """
                        framework F "Rules" {
                            body OFFICE "Office" manages { seat "Head" for staff«, consultant|» }
                        }
                        """,
                        finding("2:41", "Seat of body OFFICE “Office” is open for consultant, but on the level manages only these "
                                + "may sit: staff.",
                                "Take consultant out of the seat, or write “who manages is consultant because” and "
                                        + "the reason in the framework.")),
                broken("a head who is a provider", """
                        organization O "Works" { person BEN "Ben" is «provider|staff» }
                        framework F "Rules" of O {
                            body BOARD "Board" governs { led by BEN }
                        }
                        """,
                        finding("3:41", "Person BEN “Ben” leads body BOARD “Board” as provider, but on the level governs only these "
                                + "may: staff.",
                                "Let somebody else lead it, or write “who governs is provider because” and the "
                                        + "reason in the framework.")),
                broken("those who deliver, where the framework says who may", """
                        organization O "Works" { person BEN "Ben" is «volunteer|contractor» }
                        framework F "Rules" of O {
                            who delivers is staff, contractor
                            body CREW "Crew" delivers { seat "Reader" held by BEN }
                        }
                        """,
                        finding("4:55", "Person BEN “Ben” holds a seat in body CREW “Crew” as volunteer, but on the level delivers "
                                + "only these may: staff, contractor.",
                                "Give the seat to somebody else, or write “who delivers is volunteer because” and "
                                        + "the reason in the framework.")),
                broken("a member, where the framework says who may", """
                        organization O "Works" { person HERON "Heron" is consultant }
                        framework F "Rules" of O {
                            who governs is staff«|, consultant»
                            body BOARD "Board" governs { members HERON }
                        }
                        """,
                        finding("4:42", "Person HERON “Heron” is a member of body BOARD “Board” as consultant, but on the"
                                + " level governs only these may: staff.",
                                "Choose another member, or write “who governs is consultant because” and the reason in"
                                + " the framework.")),
                sound("volunteers govern, since the framework says so", """
                        organization O "Village" { person BEN "Ben" is volunteer }
                        framework F "Rules" of O {
                            who governs is volunteer because "The village elects them."
                            body BOARD "Board" governs { seat "Chair" for volunteer held by BEN }
                        }
                        """),
                sound("consultants deliver, and nothing is known of others", """
                        organization O "Works" { person BEN "Ben" is consultant person EVA "Eva" }
                        framework F "Rules" of O {
                            body CREW "Crew" delivers { seat "Expert" held by BEN }
                            body BOARD "Board" governs { seat "Chair" held by EVA }
                            body GROUP "Group" { seat "Expert" held by BEN }
                        }
                        """),
                sound("members, where the framework does not say who may", """
                        organization O "Works" { person HERON "Heron" is consultant }
                        framework F "Rules" of O { body BOARD "Board" governs { members HERON } }
                        """));
    }
}
