package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class NamedInDefaultLanguageTest implements RuleTest {

    @Override
    public Rule<?> rule() {
        return new NamedInDefaultLanguage();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("a role without a name", """
                        organization BAYVIEW "Bayview Water" { role MD «|"Managing director"» }
                        """,
                        finding("1:45", "Role MD has no name.", "Write a name in double quotes behind the id MD; where the source gives none, "
                                        + "write “name not stated in source” with the reason.")),
                broken("an empty name", """
                        organization BAYVIEW "Bayview Water" { role MD "« |Managing director»" }
                        """,
                        finding("1:48", "Role MD has an empty name.", "Write the name between the quotes.")),
                broken("a name in another language than that of the file", """
                        written in en
                        organization BAYVIEW «fr: |»"Bayview Water" { }
                        """,
                        finding("2:22", "Organization BAYVIEW “Bayview Water” is named in fr, but not in en, the language that the"
                                + " file is written in.", "Add the name in en: en: \"…\".")),
                broken("a card that is not named in the first language of its toolbox", """
                        --- water.plumb
                        written in fr
                        toolbox WATER «en: "Water" fr:|» "Eau" {
                            languages «en, fr|fr, en»
                            area OPS «en: "Operations" fr:|» "Exploitation"
                        }
                        --- cards.plumb
                        written in fr
                        risk OPS-01 "Pots-de-vin" in WATER.OPS { }
                        """,
                        finding("cards.plumb:2:13", "Risk OPS-01 “Pots-de-vin” is named in fr, but not in en, the default language"
                                + " of toolbox WATER “Water”.", "Add the name in en: en: \"…\".")),
                sound("a regional variant is the same language", """
                        written in en
                        organization BAYVIEW en-GB: "Bayview Water" { }
                        """),
                sound("a risk that is taken from a card bears the card's name", """
                        toolbox WATER "Water" { area OPS "Operations" }
                        risk OPS-01 "Kickbacks" in OPS { }
                        engagement E "Cycle" { risk R1 is OPS-01 { } }
                        """));
    }
}
