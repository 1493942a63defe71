package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class IdShapeTest implements RuleTest {

    @Override
    public Rule<?> rule() {
        return new IdShape();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("an id that only lacks a hyphen", """
                        toolbox T "Cards" { area «'field work'|FIELD-WORK» "Field work" }
                        """,
                        finding("1:26", "Area 'field work' “Field work” has an id of an unusual shape, and nothing says that it "
                                + "was taken from elsewhere.",
                                "Write FIELD-WORK without quotes, here and wherever it is used; or say with “source” where "
                                + "the id is from.")),
                broken("small letters, accents and an underscore", """
                        toolbox T "Cards" { area OPS "Operations" }
                        risk «'dépôt_3'|DEPOT-3» "Fittings leave the store" in OPS { }
                        """,
                        finding("2:6", "Risk 'dépôt_3' “Fittings leave the store” has an id of an unusual shape, and nothing "
                                + "says that it was taken from elsewhere.",
                                "Write DEPOT-3 without quotes, here and wherever it is used; or say with “source” where the "
                                + "id is from.")),
                broken("a double hyphen", """
                        toolbox T "Cards" { area «'OPS--N'|OPS-N» "North" }
                        """,
                        finding("1:26", "Area 'OPS--N' “North” has an id of an unusual shape, and nothing says that it was "
                                + "taken from elsewhere.",
                                "Write OPS-N without quotes, here and wherever it is used; or say with “source” where the id "
                                + "is from.")),
                broken("letters of another alphabet", """
                        toolbox T "Cards" { role «'Лидер'|LEAD» "Lead" }
                        """,
                        finding("1:26", "Role 'Лидер' “Lead” has an id of an unusual shape, and nothing says that it was taken "
                                + "from elsewhere.",
                                "Choose an id of Latin letters and digits that begins with a capital letter; or say with "
                                + "“source” where this one is from.")),
                broken("a number alone", """
                        toolbox T "Cards" { area «'12'|A-12» "Stores" }
                        """,
                        finding("1:26", "Area '12' “Stores” has an id of an unusual shape, and nothing says that it was taken "
                                + "from elsewhere.",
                                "Choose an id of Latin letters and digits that begins with a capital letter; or say with "
                                + "“source” where this one is from.")),
                sound("taken from a catalogue, which the toolbox says", """
                        toolbox T "Cards" { area OPS "Operations" source "NIST SP 800-53, revision 5" }
                        risk 'ac-2.1' "Accounts stay open" in OPS { }
                        """),
                sound("taken from a catalogue, which a property or a link says", """
                        toolbox T "Cards" { area 'ac 1' "Access" { property label "AC-1" } area 'ac 2' "Accounts" { link
                            "https://example.org/ac-2" as reference } }
                        """),
                sound("small letters behind the first", """
                        engagement Bayview-2026 "Cycle" { objective O1b "Fewer estimates" }
                        """));
    }
}
