package org.plumbline.dsl.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.dsl.LanguageTexts;
import org.plumbline.model.catalogue.RiskCard;
import org.plumbline.model.catalogue.ToolCard;
import org.plumbline.model.organization.Organization;

/** Cards and organizations say which rules bind them, what they belong to and how they are drawn. */
class CardTextTest {

    private final LanguageTexts texts = new LanguageTexts();

    @Test
    void obligationsPicturesAndParts() {
        var index = texts.project("""
                document ACT "Water Act" of 2016
                organization O { obligation ACT "section 4" obligation "Licence of 2021" }
                risk R { obligation ACT "section 72" pictogram "theme/meter.svg" source "Talk" }
                tool T
                    for X { }
                tool U { part of T pictogram "theme/pair.svg" }
                """).index();

        assertThat(index.all(Organization.class).getFirst().getObligations()).hasSize(2);
        assertThat(index.all(RiskCard.class).getFirst()).satisfies(risk -> {
            assertThat(risk.getObligations().getFirst().getDocument().getId()).isEqualTo("ACT");
            assertThat(risk.getPictogram()).isEqualTo("theme/meter.svg");
            assertThat(risk.getSources()).hasSize(1);
        });
        assertThat(index.all(ToolCard.class).getLast().getPartOf().getId()).isEqualTo("T");
        assertThat(index.all(ToolCard.class).getLast().getPictogram()).isEqualTo("theme/pair.svg");
    }
}
