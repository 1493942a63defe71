package org.plumbline.dsl.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.dsl.LanguageTexts;

/** What people read when a text does not follow the language. */
class PlainSyntaxMessagesTest {

    private final LanguageTexts texts = new LanguageTexts();

    @Test
    void namesTheFieldThatWasMeant() {
        assertThat(texts.problems("""
                risk OPS-03 in WATER.OPS {
                    cause "Readers work alone."
                    consequenze "Lost revenue."
                }
                """)).containsExactly("3:5 \"consequenze\" does not fit here, in risk OPS-03. Did you mean consequence?");
    }

    @Test
    void listsTheFieldsWhereNoneIsNear() {
        assertThat(texts.problems("risk OPS-03 in WATER.OPS {\n    rainfall \"much\"\n}\n")).singleElement().asString()
                .startsWith("2:5 \"rainfall\" does not fit here, in risk OPS-03. What may stand here begins with also, arises,");
    }

    @Test
    void namesTheElementThatHasSuchAField() {
        assertThat(texts.problems("engagement E {\n    facilitator COACH\n}\n")).containsExactly(
                "2:5 \"facilitator\" does not fit here, in engagement E. Its place: workshop.");
    }

    @Test
    void saysThatATextIsNotClosed() {
        assertThat(texts.problems("document S26 \"Update\n")).singleElement().asString()
                .startsWith("1:14 A text that begins here is not closed with \"");
    }

    @Test
    void saysWhatIsOpenAtTheEnd() {
        assertThat(texts.problems("organization BAY \"Bay\" {\n")).containsExactly(
                "1:25 The text ends in the middle of organization BAY; is a closing } missing?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            risk R1 "Bribery"                      | 1:9 The text ends in the middle of risk R1; is its block between { and } missing?
            risk R1 "Bribery" {                    | 1:19 The text ends in the middle of risk R1; is a closing } missing?
            risk R1 "Bribery" { cause              | 1:21 The text ends in the middle of risk R1. Something is missing: a text in quotes.
            risk R1 "Bribery" { cause "Fear"       | 1:27 The text ends in the middle of risk R1; is a closing } missing?
            risk R1 "Bribery" { cause \"""Fear    | 1:27 A text that begins here is not closed with \""".
            risk R1 "Bribery" in                   | 1:19 The text ends in the middle of risk R1. Something is missing: the id of an area.
            risk R1 "Bribery" in 'old area         | 1:22 An id that begins here is not closed with ' on the same line; texts stand between double quotes.
            risk R1 "Bribery" { } /* of officials  | 1:23 A comment that begins here is not closed with */.
            document                               | 1:1 The text ends in the middle of document. Something is missing: an id, which begins with a capital letter.
            written                                | 1:1 The text ends in the middle of the file. Something is missing: in.
            organization O { unit U                | 1:23 The text ends in the middle of organization O; is a closing } missing?
            plan of E { action A { effort 3        | 1:31 The text ends in the middle of duration. Something is missing: hours, days, weeks, months, years.
            """)
    void saysWhatIsMissingAtTheEnd(String text, String message) {
        assertThat(texts.problems(text)).containsExactly(message);
    }

    @Test
    void tellsWhichSmallWordIsMissing() {
        assertThat(texts.problems("programme VALLEY led by UNION in basin {\n}\n")).first().asString().endsWith("Did you mean in a basin?");
        assertThat(texts.problems("engagement E {\n    agent OWL, 4 hours per week\n}\n"))
                .anySatisfy(problem -> assertThat(problem).endsWith("Write a instead: 4 hours a week."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            over 40 country offices              | "offices" does not fit here, in initiative I. A unit is one word; join several by hyphens: country-offices.
            approximately 40 staff               | "approximately" does not fit here, in initiative I. Write about instead.
            more than 40 people                  | "more" does not fit here, in initiative I. Write over instead.
            just over two months                 | "two" does not fit here, in figure. Figures are written in digits.
            2/3 offices                          | "/" does not fit here, in figure. A part of several is written as 2 of 3, with a unit behind it: 2 of 3 offices.
            36 people in December 2019           | "December" does not fit here, in time. Dates are written as year, month and day, as far as known: 2019-12-31, 2019-12, 2019-Q4 or 2019.
            36 people by the end of March 2020   | "the" does not fit here, in time. A time that is told in words stands in quotes: in "the coming months".
            """)
    void tellsHowToSayWhatPapersSay(String fact, String message) {
        assertThat(texts.problems("initiative I {\n    fact F " + fact + "\n}\n")).first().asString().endsWith(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            engagement E { agent HEAD 4 hours a week }              | "4" does not fit here, in engagement E. Is a comma missing before it?
            engagement E { workshop { vote HEAD { R1 3 R2 2 } } }   | "R2" does not fit here, in ballot. Is a comma missing before it?
            plan of E { approved by BOARD "Minutes 3" }             | The text "Minutes 3" does not fit here, in plan. Is a comma missing before it?
            initiative I { fact F "Steps" down over 40 % }          | "down" does not fit here, in initiative I. Is a comma missing before it?
            plan of E { action A { after B and C } }                | "and" does not fit here, in action A. Write a comma instead.
            plan of E { action A { accountable MD, responsible X }} | "responsible" does not fit here, in assignment. Remove the comma before it: fields have none between them.
            risk R1 { cause "x", event "y" }                        | "," does not fit here, in risk R1. Remove it: fields have no comma between them.
            plan of E { budget 25,000 USD }                         | "," does not fit here, in amount. Groups of digits have a blank between them: 25 000.
            framework F { workstream W order 1 source "Page 2" }    | "source" does not fit here, in framework F. Is a { missing before it?
            """)
    void namesTheSignThatMakesTheTextGoOn(String text, String message) {
        assertThat(texts.problems(text + "\n")).first().asString().endsWith(message);
    }

    @Test
    void asksForAClosingBraceOnlyInANewLine() {
        assertThat(texts.problems("organization O {\n    unit U {\n    country PE\n}\n")).first().asString()
                .endsWith("Is a } missing before it?");
        assertThat(texts.problems("organization O {\n    unit U { country PE\n}\n")).first().asString()
                .doesNotContain("Is a } missing");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            method M { phase P { activity "x" by management } }   | "management" does not fit here, in activity. What may stand here: the id of a role.
            method M { phase P { gate baseline } }                | "baseline" does not fit here, in phase P. What may stand here: needs, wants.
            engagement E for "Bayview" { }                        | The text "Bayview" does not fit here, in engagement E. What may stand here: the id of an organization.
            toolbox T { version "2.1" }                           | The text "2.1" does not fit here, in toolbox T. What may stand here: a version such as 1.0.0.
            initiative I { fact F 4 people planned for 2020-11 }  | "for" does not fit here, in initiative I. What may stand here: a time such as in 2026-06, basis, source, {.
            initiative I { fact F 2 codes, from 3 codes }         | "from" does not fit here, in fact F. What may stand here: a figure such as 40 people, up, down, before.
            initiative I { fact F from "two decades ago" }        | The text "two decades ago" does not fit here, in time. A time that is told in words stands in quotes: in "the coming months".
            initiative I { fact F 2 sessions a week }             | "a" does not fit here, in initiative I. Write a stroke instead: cases/month.
            plan of E { milestone M after A on 2026-06-01 }       | "on" does not fit here, in plan. Its place is further in front. What may stand here: plus, a comma, {.
            risk R1 in WATER/OPS { }                              | "/" does not fit here, in risk R1. What may stand here: for, {.
            edition E in en, sw for SMALL { }                     | "for" does not fit here, in edition E. Its place is further in front. What may stand here: a comma, {.
            framework F { goal More accountability }              | "More" does not fit here, in framework F. What may stand here: a text in quotes.
            framework F { not stated in the source bodies }       | "the" does not fit here, in framework F. What may stand here: source.
            """)
    void namesWhatMayStandThereInstead(String text, String message) {
        assertThat(texts.problems(text + "\n")).first().asString().endsWith(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            framework F { body AUDIT OFFICE "Audit" } | "OFFICE" does not fit here, in framework F. An id is one word; join its parts by hyphens: AUDIT-OFFICE.
            framework F { body Audit_Office "Audit" } | "_" does not fit here, in framework F. An id is one word; join its parts by hyphens: Audit-Office.
            framework F 'Reform' { }                  | "'Reform'" does not fit here, in framework F. Put texts into straight double quotes: "…".
            framework F { description = "Reform" }    | "description" does not fit here, in framework F. Remove the = behind it: a value stands behind its word.
            """)
    void knowsTheSignsAndIdsOfOtherLanguages(String text, String message) {
        assertThat(texts.problems(text + "\n")).first().asString().endsWith(message);
    }

    @Test
    void namesWhatIsMissingAtTheEndOfTheLineBefore() {
        assertThat(texts.problems("plan of E {\n    action A {\n        from 2026-04-01\n        effort 3 days\n    }\n}\n"))
                .containsExactly("4:9 \"effort\" does not fit here, in action A. Something is missing before it: to.");
        assertThat(texts.problems("organization O {\n    employs about 40\n    country KE\n}\n"))
                .containsExactly("3:13 \"KE\" does not fit here, in organization O. Is a unit missing before country?");
    }
}
