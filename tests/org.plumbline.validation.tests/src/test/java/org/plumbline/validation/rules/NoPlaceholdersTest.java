package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class NoPlaceholdersTest implements RuleTest {

    private static final String RELEASED = """
            toolbox T "Cards" { lifecycle released area OPS "Operations" }
            """;

    @Override
    public Rule<?> rule() {
        return new NoPlaceholders();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("a word for later", RELEASED + """
                        risk R1 "Readings" in OPS { cause "«TODO|Habit»" }
                        """,
                        finding("2:35", "Risk R1 “Readings” is released, but one of its texts still has “TODO” in it.",
                                "Write what belongs there, or take the release back with “lifecycle draft”.")),
                broken("in a text that is right otherwise", RELEASED + """
                        risk R1 "Readings" in OPS { cause "Readers walk alone for «xxx|three» years." }
                        """,
                        finding("2:35", "Risk R1 “Readings” is released, but one of its texts still has “xxx” in it.",
                                "Write what belongs there, or take the release back with “lifecycle draft”.")),
                broken("braces of a template", RELEASED + """
                        risk R1 "Readings" in OPS { cause "Readers of «{{name of the utility}}|the utility» walk alone." }
                        """,
                        finding("2:35", "Risk R1 “Readings” is released, but one of its texts still has “{{name of the "
                                + "utility}}” in it.",
                                "Write what belongs there, or take the release back with “lifecycle draft”.")),
                broken("only dots", RELEASED + """
                        risk R1 "Readings" in OPS { ask "«…|Who looks?»" }
                        """,
                        finding("2:33", "Risk R1 “Readings” is released, but one of its texts still has “…” in it.",
                                "Write what belongs there, or take the release back with “lifecycle draft”.")),
                broken("released by its date", """
                        toolbox T "Cards" { released on 2026-01-01 area OPS "«TBD|Operations»" }
                        """,
                        finding("1:53", "Area OPS “TBD” is released, but one of its texts still has “TBD” in it.",
                                "Write what belongs there, or take the release back with “lifecycle draft”.")),
                broken("in a translation", RELEASED + """
                        risk R1 "Readings" fr: "«À compléter.|Relevés»" in OPS { }
                        """,
                        finding("2:24", "Risk R1 “Readings” is released, but one of its texts still has “À compléter.” in it.",
                                "Write what belongs there, or take the release back with “lifecycle draft”.")),
                broken("Spanish for later", RELEASED + """
                        risk R1 "Readings" es: "«TODO: nombre|Lecturas»" in OPS { }
                        """,
                        finding("2:24", "Risk R1 “Readings” is released, but one of its texts still has “TODO:” in it.",
                                "Write what belongs there, or take the release back with “lifecycle draft”.")),
                broken("a gap", RELEASED + """
                        risk R1 "Readings" in OPS { cause "Readers walk alone for «???|three» years." }
                        """,
                        finding("2:35", "Risk R1 “Readings” is released, but one of its texts still has “???” in it.",
                                "Write what belongs there, or take the release back with “lifecycle draft”.")),
                broken("words without a language", """
                        toolbox T "Cards" { lifecycle released publisher "«TBD|Network»" area OPS "Operations" }
                        """,
                        finding("1:50", "Toolbox T “Cards” is released, but one of its texts still has “TBD” in it.",
                                "Write what belongs there, or take the release back with “lifecycle draft”.")),
                broken("where a case happened, and who tells it", """
                        toolbox T "Cards" { lifecycle released area OPS "Operations" }
                        risk R1 "Readings" in OPS { case "Sold readings" { place "«xxx|A town»" source "«???|Its manager»" } }
                        """,
                        finding("2:58", "Risk R1 “Readings” is released, but one of its texts still has “xxx” in it.",
                                "Write what belongs there, or take the release back with “lifecycle draft”."),
                        finding("2:71", "Risk R1 “Readings” is released, but one of its texts still has “???” in it.",
                                "Write what belongs there, or take the release back with “lifecycle draft”.")),
                sound("a quotation", RELEASED + """
                        risk R1 "Notes say “TODO” for years" in OPS { cause
                            \"""The list reads "TODO" and `xxx`, or « TBD ».\"""  event
                            "The list says 'TODO' each week, doesn't it?" }
                        """),
                sound("everything, in Spanish", RELEASED + """
                        risk R1 "Readings" es: "TODO el barrio" in OPS { ask "All?" es: "¿Todo?" }
                        """),
                sound("Roman numbers, parameters and questions", """
                        toolbox T "Cards" { lifecycle released area OPS "Operations" parameter P "P" { default "xx" } }
                        risk R1 "Annex XXX" in OPS { cause "Within {{param:P}} days." ask "Really??? Who knows?" }
                        """),
                sound("a draft, in what is released", RELEASED + """
                        risk R1 "Readings" in OPS { lifecycle draft cause "TODO" }
                        """),
                sound("not released", """
                        toolbox T "Cards" { area OPS "Operations" }
                        risk R1 "Readings" in OPS { cause "TODO" }
                        """));
    }
}
