package org.plumbline.dsl.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.eclipse.emf.common.util.EList;
import org.junit.jupiter.api.Test;
import org.plumbline.model.catalogue.RiskCard;
import org.plumbline.model.core.CoreFactory;
import org.plumbline.model.core.LString;
import org.plumbline.model.core.TranslationState;

/** Translations on lines of their own: each keeps its line, and the comments above it and behind it. */
class TranslationsTest {

    private static final String CARD = """
            toolbox T "T" { role PLUMBER }
            risk R "R" {
                consequence "Gone" // g
                    es: "Ido"   // a
                    // as in Paris
                    fr: "Parti" // b
                    pt: "Ido"
                ask "Who?"
            }
            """;

    @Test
    void changePlacesWithTheirComments() {
        assertThat(edited(CARD, texts -> texts.move(1, 2))).isEqualTo(CARD.replace("""
                    es: "Ido"   // a
                    // as in Paris
                    fr: "Parti" // b
            """, """
                    // as in Paris
                    fr: "Parti" // b
                    es: "Ido"   // a
            """));
        assertThat(edited(CARD, texts -> texts.move(3, 1))).isEqualTo(CARD.replace("        es: \"Ido\"   // a\n", "")
                .replace("pt: \"Ido\"\n", "pt: \"Ido\"\n        es: \"Ido\"   // a\n"));
    }

    @Test
    void changeWhileTheyMove() {
        assertThat(edited(CARD, texts -> {
            texts.move(3, 1);
            texts.get(3).setText("Fue");
            texts.get(1).setState(TranslationState.STALE);
        })).isEqualTo(CARD.replace("        es: \"Ido\"   // a\n", "")
                .replace("\"Parti\" // b", "\"Parti\" stale // b").replace("pt: \"Ido\"\n", "pt: \"Ido\"\n        es: \"Fue\"   // a\n"));
    }

    @Test
    void oneThatIsNewHasALine() {
        String line = "        ar: \"راح\"\n";

        assertThat(edited(CARD, texts -> texts.add(text("ar", "راح")))).isEqualTo(CARD.replace("pt: \"Ido\"\n", "pt: \"Ido\"\n" + line));
        assertThat(edited(CARD, texts -> texts.add(2, text("ar", "راح")))).isEqualTo(CARD.replace("// a\n", "// a\n" + line));
        assertThat(edited(CARD, texts -> texts.add(1, text("ar", "راح")))).isEqualTo(CARD.replace("// g\n", "// g\n" + line));
    }

    @Test
    void oneThatGoesTakesItsComments() {
        assertThat(edited(CARD, texts -> {
            texts.remove(2);
            texts.move(1, 2);
        })).isEqualTo(CARD.replace("""
                    es: "Ido"   // a
                    // as in Paris
                    fr: "Parti" // b
                    pt: "Ido"
            """, """
                    pt: "Ido"
                    es: "Ido"   // a
            """));
    }

    @Test
    void oneThatIsKeptForUndoTakesItsComments() {
        assertThat(edited(CARD, texts -> CoreFactory.eINSTANCE.createLText().getEntries().add(texts.get(1))))
                .isEqualTo(CARD.replace("        es: \"Ido\"   // a\n", ""));
    }

    @Test
    void theFirstOneMayStandBesideTheText() {
        String card = """
                toolbox T "T" { role PLUMBER }
                risk R "R" {
                    consequence "Gone" es: "Ido" // a
                                       fr: "Parti" // b
                }
                """;

        assertThat(edited(card, texts -> texts.move(2, 1))).isEqualTo(card.replace("""
                "Gone" es: "Ido" // a
                                       fr: "Parti" // b
                """, """
                "Gone" fr: "Parti" // b
                                       es: "Ido" // a
                """));
    }

    @Test
    void theBlockMayEndBehindThem() {
        String card = """
                toolbox T "T" { role PLUMBER }
                risk R "R" { consequence "Gone"
                        es: "Ido" // a
                        fr: "Parti" }
                """;

        assertThat(edited(card, texts -> texts.move(2, 1))).isEqualTo(card.replace("""
                        es: "Ido" // a
                        fr: "Parti" }
                """, """
                        fr: "Parti"
                        es: "Ido" // a
                        }
                """));
    }

    @Test
    void onOneLineTheyStayThere() {
        String card = """
                toolbox T "T" { role PLUMBER }
                risk R "R" {
                    consequence "Gone" es: "Ido" fr: "Parti" // all
                }
                """;

        assertThat(edited(card, texts -> texts.move(2, 1)))
                .isEqualTo(card.replace("es: \"Ido\" fr: \"Parti\"", "fr: \"Parti\" es: \"Ido\""));
    }

    private static String edited(String card, Consumer<EList<LString>> edit) {
        return EditedFile.after(card, file -> edit.accept(file.only(RiskCard.class).getConsequence().getEntries()));
    }

    private static LString text(String language, String text) {
        LString translation = CoreFactory.eINSTANCE.createLString();
        translation.setLang(language);
        translation.setText(text);
        return translation;
    }
}
