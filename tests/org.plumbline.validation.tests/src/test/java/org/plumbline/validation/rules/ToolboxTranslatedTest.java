package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class ToolboxTranslatedTest implements RuleTest {

    @Override
    public Rule<?> rule() {
        return new ToolboxTranslated();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("a description that was never translated", """
                        toolbox T "Cards" fr: "Fiches" {
                            languages en, fr
                            area OPS "Operations" fr: "Exploitation"
                            description "For towns." «|fr: "Pour les villes."»
                        }
                        """,
                        finding("2:19", "Toolbox T “Cards” promises fr, which is missing in 1 of its 3 texts, first of all in "
                                + "toolbox T “Cards”.",
                                "Translate the texts, or take fr out of the languages until they are translated.")),
                broken("a card in another file", """
                        toolbox T "Cards" es: "Fichas" { languages en, es area OPS "Operations" es: "Operación" }
                        --- cards.plumb
                        risk R1 "Readings" es: "Lecturas" in T.OPS { ask "Who looks?" «|es: "¿Quién mira?"» cause
                            «"One route."|"One route." es: "Una ruta."» }
                        """,
                        finding("1:48", "Toolbox T “Cards” promises es, which is missing in 2 of its 5 texts, first of all in "
                                + "risk R1 “Readings”.",
                                "Translate the texts, or take es out of the languages until they are translated.")),
                broken("an empty translation", """
                        toolbox T "Cards" es: «""|"Fichas"» { languages en, es }
                        """,
                        finding("1:42", "Toolbox T “Cards” promises es, which is missing in 1 of its 1 texts, first of all in "
                                + "toolbox T “Cards”.",
                                "Translate the texts, or take es out of the languages until they are translated.")),
                broken("an edition of its own words", """
                        edition E "Cards" sw: "Kadi" in en, sw { version 1.0.0 group G "Money" «|sw: "Fedha"» }
                        """,
                        finding("1:37", "Edition E “Cards” promises sw, which is missing in 1 of its 2 texts, first of all in "
                                + "group G “Money”.",
                                "Translate the texts, or take sw out of the languages until they are translated.")),
                sound("a variant of the language, reasons and notes", """
                        toolbox T "Cards" pt-BR: "Cartões" {
                            languages en, pt
                            note "Only for us."
                            ignore IM-K-013 because "Not yet."
                        }
                        """),
                sound("translations that nobody promised", """
                        toolbox T "Cards" fr: "Fiches" { languages en area OPS "Operations" }
                        """));
    }
}
