package org.plumbline.dsl.ide.guide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.model.catalogue.CataloguePackage.Literals;

class FieldGuideTest {

    private final FieldGuide guide = new FieldGuide();

    @Test
    void fieldsAreFoundByTheirWords() {
        assertThat(guide.field(Literals.RISK_CARD, "warning sign")).hasValueSatisfying(row -> assertThat(row.isRepeated()).isTrue());
        assertThat(guide.field(Literals.TOOL_CARD, "run by")).isPresent();
        assertThat(guide.field(Literals.RISK_CARD, "no such field")).isEmpty();
    }

    @Test
    void commonFieldsAreThoseOfEveryElement() {
        GuideRow note = guide.field(Literals.RISK_CARD, "note").orElseThrow();
        GuideRow cause = guide.field(Literals.RISK_CARD, "cause").orElseThrow();

        assertThat(guide.isCommon(Literals.RISK_CARD, note)).isTrue();
        assertThat(guide.isCommon(Literals.RISK_CARD, cause)).isFalse();
        assertThat(guide.place(Literals.RISK_CARD, cause)).isLessThan(guide.place(Literals.RISK_CARD, note));
    }

    @Test
    void wordsOfListsHaveAMeaning() {
        assertThat(guide.word(Literals.TOOL_KIND, "control")).hasValueSatisfying(row -> assertThat(row.meaning()).isNotBlank());
        assertThat(guide.section(Literals.RISK_CARD)).hasValueSatisfying(section ->
                assertThat(section.forms()).singleElement().asString().startsWith("risk ID"));
    }
}
