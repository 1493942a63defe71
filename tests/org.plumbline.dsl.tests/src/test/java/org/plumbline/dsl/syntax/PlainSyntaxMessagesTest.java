package org.plumbline.dsl.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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
}
