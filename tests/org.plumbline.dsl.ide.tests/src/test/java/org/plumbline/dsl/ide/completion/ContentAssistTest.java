package org.plumbline.dsl.ide.completion;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.lsp4j.CompletionItem;
import org.junit.jupiter.api.Test;
import org.plumbline.dsl.ide.kit.MarkedProject;

class ContentAssistTest {

    @Test
    void anEmptyFileIsOfferedEveryElement() {
        Completed completed = Completed.at("‸");

        assertThat(completed.labels()).containsExactlyInAnyOrder("language", "written in", "document", "toolbox", "risk", "tool", "method",
                "edition", "organization", "stakeholder", "engagement", "plan of", "framework", "initiative", "results", "assessment",
                "programme");
    }

    @Test
    void aRiskComesWithItsFields() {
        MarkedProject project = MarkedProject.of("""
                toolbox T "Cards" { area OPS "Operations" audience SMALL "Small" }
                risk OPS-03 "Leaks" in OPS { }
                """).and("risks.plumb", "ri‸");

        assertThat(Completed.at(project).snippet("risk")).isEqualTo("""
                risk ${1:OPS-04} "$2" in ${3:T.OPS} for ${4:SMALL} {
                    arises in ${5|macro,organization,personnel|}
                    cause "$6"
                    event "$7"
                    consequence "$8"
                    harms ${9:DIMENSION}
                    driver "$10"
                    warning sign "$11"
                    ask "$12"
                }""");
    }

    @Test
    void missingFieldsComeFirstInTheOrderOfTheGuide() {
        Completed completed = Completed.at("""
                toolbox T "Cards" { area OPS "Operations" }
                risk OPS-01 "Leaks" in OPS {
                    cause "Pipes are old."
                    ask "When?"
                    ‸
                    consequence "Water is lost."
                }
                """);

        assertThat(completed.labels()).startsWith("also in", "arises in", "event", "harms", "driver", "warning sign", "case")
                .doesNotContain("cause", "consequence", "}");
        assertThat(completed.labels().indexOf("ask")).isBetween(completed.labels().indexOf("pictogram"), completed.labels().indexOf("note"));
        assertThat(completed.item("event").getDocumentation().getRight().getValue()).startsWith("what happens");
        assertThat(completed.written("event")).isEqualTo("event \"$1\"");
    }

    @Test
    void aWordBegunIsReplaced() {
        assertThat(Completed.at("""
                toolbox T "Cards" {
                    ver‸
                }
                """).taken("version")).isEqualTo("""
                toolbox T "Cards" {
                    version 0.1.0
                }
                """);
    }

    @Test
    void aWordUnderTheCaretIsReplacedAndItsValueKept() {
        assertThat(Completed.at("""
                method M "Method" {
                    sc‸ring by matrix
                }
                """).taken("scoring by")).isEqualTo("""
                method M "Method" {
                    scoring by matrix
                }
                """);
    }

    @Test
    void phrasesAreFoundByAnyOfTheirWords() {
        assertThat(Completed.at("risk R1 \"Leaks\" { SIGN‸ }").labels()).containsExactly("warning sign");
        assertThat(Completed.at("risk R1 \"Leaks\" { warning s‸ }").labels()).containsExactly("sign");
    }

    @Test
    void wordsOfAListComeWithTheirMeaning() {
        Completed completed = Completed.at("tool X \"Tool\" { kind ‸ }");

        assertThat(completed.labels()).startsWith("policy");
        assertThat(completed.item("control").getDocumentation().getRight().getValue()).isNotBlank();
    }

    @Test
    void whatAListHasAlreadyIsNotOffered() {
        assertThat(Completed.at("tool X \"Tool\" { promotes accountability, ‸ }").labels()).doesNotContain("accountability")
                .contains("transparency");
    }

    @Test
    void referencesAreOfferedByTheShortestNameWithTheirLabel() {
        MarkedProject project = MarkedProject.of("""
                toolbox T "Cards" { area OPS "Operations" role MD "Director" }
                organization ORG "Works" { role MD "Head of works" role CLERK "Clerk" }
                engagement E "First" for ORG {
                    risk R1 "Leaks" { owner ‸ }
                }
                """);
        Completed completed = Completed.at(project);

        assertThat(completed.labels()).contains("MD", "CLERK", "ORG", "T.MD");
        CompletionItem director = completed.item("MD");
        assertThat(director.getDetail()).isEqualTo("Head of works");
        assertThat(director.getDocumentation().getRight().getValue()).contains("Head of works", "`ORG.MD`");
    }

    @Test
    void referencesAreFoundByTheirLabel() {
        assertThat(Completed.at("""
                organization ORG "Works" { role MD "Head of works" role CLERK "Billing clerk"
                    process P "Bill" by bill‸ }
                """).labels()).containsExactly("CLERK");
    }

    @Test
    void anAreaIsNamedWithItsToolboxFromAnotherFile() {
        MarkedProject project = MarkedProject.of("toolbox T \"Cards\" { area OPS \"Operations\" }")
                .and("risks.plumb", "risk R1 \"Leaks\" in ‸ { }");

        assertThat(Completed.at(project).labels()).contains("T.OPS").doesNotContain("OPS");
        assertThat(Completed.at("toolbox T \"Cards\" { area OPS \"Operations\" }\nrisk R1 \"Leaks\" in ‸ { }").labels()).contains("OPS");
    }

    @Test
    void datesAreThoseAroundAndToday() {
        Completed completed = Completed.at("""
                plan of E from 2026-02 to 2026-12 {
                    action A1 "Do" { from 2026-03-10 to ‸ }
                }
                """);

        assertThat(completed.labels()).startsWith("2026-04-09", "2026-06-09");
        assertThat(completed.labels()).contains("2026-05-04", "2026-05", "2026-Q2", "2026", "2026-12");
        assertThat(completed.item("2026-05-04").getDetail()).isEqualTo("today");
    }

    @Test
    void idsGoOnWithTheRow() {
        assertThat(Completed.at("""
                plan of E {
                    action A1 "Do"
                    action A07 "Do more"
                    action ‸
                }
                """).labels()).containsExactly("A08");
    }

    @Test
    void numbersOfAScaleComeWithTheirLevels() {
        Completed completed = Completed.at("""
                method M "Method" { likelihood on L impact on L
                    scale L "Scale" { level 1 LOW "Low" means "Never" level 2 HIGH "High" } }
                engagement E "First" { method M
                    risk R1 "Leaks" { current likelihood ‸ } }
                """);

        assertThat(completed.labels()).startsWith("1", "2");
        assertThat(completed.item("2").getDetail()).isEqualTo("High");
    }

    @Test
    void nothingIsOfferedInTextsAndComments() {
        assertThat(Completed.at("risk R1 \"Le‸aks\" { }").items()).isEmpty();
        assertThat(Completed.at("risk R1 \"Leaks\" { cause \"\"\"\n ‸ \"\"\" }").items()).isEmpty();
        assertThat(Completed.at("risk R1 \"Leaks\" { cause \"open ‸\n }").items()).isEmpty();
        assertThat(Completed.at("// ris‸\n").items()).isEmpty();
    }

    @Test
    void linksInTextsNameElements() {
        assertThat(Completed.at("""
                toolbox T "Cards" { area OPS "Operations" }
                risk OPS-01 "Leaks" in OPS { cause "See [[leak‸" }
                """).taken("OPS-01")).contains("cause \"See [[OPS-01]]\"");
    }

    @Test
    void aFieldBegunGoesOnInItsLine() {
        Completed completed = Completed.at("""
                toolbox T "Cards" { area OPS "Operations" }
                risk OPS-01 "Leaks" in OPS { }
                tool X "Tool" in OPS { mitigates OPS-01 ‸ }
                """);

        assertThat(completed.labels()).startsWith("slightly", "fairly", "strongly", "by", "because");
    }

    @Test
    void aSkeletonShowsWhatTheElementHasNotYet() {
        String method = "method M \"Method\" { dimension MONEY \"Money\" }\n";

        assertThat(Completed.at(method + "engagement E \"First\" { method M risk R1 \"Leaks\" { current ‸ } }").written("likelihood"))
                .isEqualTo("likelihood ${1:1}, ${2:MONEY} ${3:1} because \"$4\"");
        assertThat(Completed.at("risk R1 \"Leaks\" ‸").written("{")).contains("cause").doesNotContain("name");
    }

    @Test
    void aTextWithMistakesIsNoHindrance() {
        assertThat(Completed.at("""
                toolbox T "Cards" {
                    area OPS Operations" {
                    vers 1
                    ‸
                """).labels()).contains("description");
        assertThat(Completed.at("""
                engagement E "First" {
                    objective
                    risk R1 "x" { current likelihood }
                    ris‸
                    plan
                }
                """).labels()).containsExactly("risk");
    }

    @Test
    void unitsAndCurrenciesAreThoseOfTheFileFirst() {
        assertThat(Completed.at("plan of E { budget 300 PEN action A1 \"a\" { costs 5 ‸ } }").labels()).startsWith("PEN");
        assertThat(Completed.at("organization O { employs 5 ‸ }").labels()).startsWith("%");
        assertThat(Completed.at("plan of E { action A1 \"a\" { effort 1 ‸ } }").labels()).startsWith("hour", "day", "week");
    }

    @Test
    void translationsAreOfferedInTheLanguagesOfTheFile() {
        assertThat(Completed.at("""
                toolbox T "Cards" es: "Tarjetas" { languages en, es, fr
                    area OPS "Operations" es: "Operaciones" ‸
                }
                """).labels()).startsWith("fr:");
    }
}
