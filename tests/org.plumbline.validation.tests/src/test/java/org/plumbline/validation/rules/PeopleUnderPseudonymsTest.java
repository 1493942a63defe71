package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class PeopleUnderPseudonymsTest implements RuleTest {

    @Override
    public Rule<?> rule() {
        return new PeopleUnderPseudonyms();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("a common given name and a family name", """
                        organization O "Works" { person P1 "«María Quispe|María»" is staff }
                        """,
                        finding("1:36", "Person P1 seems to bear a real name: “María Quispe”.",
                                "Choose a pseudonym, such as the name of a bird; or, if a public document names the person, "
                                + "give it as a source.")),
                broken("a title", """
                        organization O "Works" { person P1 "«Dr. Nakamura|Doctor»" }
                        """,
                        finding("1:36", "Person P1 seems to bear a real name: “Dr. Nakamura”.",
                                "Choose a pseudonym, such as the name of a bird; or, if a public document names the person, "
                                + "give it as a source.")),
                broken("in a translation only, with what the person does", """
                        organization O "Works" { person P1 "Heron" «fr: "Aminata Diallo, contrôleuse"|fr: "Héron"» }
                        """,
                        finding("1:36", "Person P1 seems to bear a real name: “Aminata Diallo, contrôleuse”.",
                                "Choose a pseudonym, such as the name of a bird; or, if a public document names the person, "
                                + "give it as a source.")),
                broken("in Arabic", """
                        organization O "Works" { person P1 "«أحمد الزهراني|نورس»" }
                        """,
                        finding("1:36", "Person P1 seems to bear a real name: “أحمد الزهراني”.",
                                "Choose a pseudonym, such as the name of a bird; or, if a public document names the person, "
                                + "give it as a source.")),
                broken("whom a public document names", """
                        organization O "Works" { person P1 "John Okello" «|{ source "Gazette 12/2025" }» }
                        """,
                        finding("1:36", "Person P1 seems to bear a real name: “John Okello”.",
                                "Choose a pseudonym, such as the name of a bird; or, if a public document names the person, "
                                + "give it as a source.")),
                broken("initials", """
                        organization O "Works" { person P1 "«J. M. Kamau|Kamau»" }
                        """,
                        finding("1:36", "Person P1 seems to bear a real name: “J. M. Kamau”.",
                                "Choose a pseudonym, such as the name of a bird; or, if a public document names the"
                                + " person, give it as a source.")),
                broken("the family name first", """
                        organization O "Works" { person P1 "«Quispe, María|Heron, reader»" }
                        """,
                        finding("1:36", "Person P1 seems to bear a real name: “Quispe, María”.",
                                "Choose a pseudonym, such as the name of a bird; or, if a public document names the"
                                + " person, give it as a source.")),
                sound("birds, roles, letters, numbers and given names alone", """
                        organization O "Works" {
                            person P1 "Great Egret"
                            person P2 "Avocet, integrity coach"
                            person P3 "Reader B"
                            person P4 "Maria 2"
                            person P5 "Grace"
                            person P6 "External coach"
                            person P7 "Ana from the office"
                            person P8 "Maria K."
                        }
                        """));
    }
}
