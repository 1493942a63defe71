package org.plumbline.dsl.writing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.core.edit.RefusedEdit;
import org.plumbline.core.edit.TextEdit;
import org.plumbline.model.catalogue.FunctionalArea;
import org.plumbline.model.catalogue.RiskCard;

/** References by which an element belongs to a whole: they stay as they are written while others are edited. */
class WrittenNamesTest {

    private static final String TOOLBOX = """
            toolbox T "T" {
                area A "A"
                area B "B"
            }
            """;

    private static final String CARDS = """
            risk R1 "One" in A {
                event "A reader is paid."
            }
            risk R2 "Two" in A { }
            """;

    @Test
    void aCardWithoutAToolboxStaysWithoutOne() throws RefusedEdit {
        EditedFile cards = new EditedFile(CARDS, TOOLBOX);

        cards.get(RiskCard.class, "R1").getEvent().getEntries().getFirst().setText("Paid.");

        assertThat(cards.edits()).containsExactly(new TextEdit(CARDS.indexOf("\"A reader"), "\"A reader is paid.\"".length(), "\"Paid.\""));
    }

    @Test
    void alsoWhereItsAreaIsAnotherOne() throws RefusedEdit {
        EditedFile cards = new EditedFile(CARDS, TOOLBOX);

        cards.get(RiskCard.class, "R1").setArea(cards.get(FunctionalArea.class, "B"));

        assertThat(cards.edits()).containsExactly(new TextEdit(CARDS.indexOf("A {"), 1, "B"));
    }
}
