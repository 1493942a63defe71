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
    void saysThatATextIsNotClosed() {
        assertThat(texts.problems("document S26 \"Update\n")).singleElement().asString()
                .startsWith("1:14 A text that begins here is not closed with \"");
    }

    @Test
    void saysWhatIsOpenAtTheEnd() {
        assertThat(texts.problems("organization BAY \"Bay\" {\n")).containsExactly(
                "1:25 The text ends in the middle of organization BAY; is a closing } missing?");
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
}
