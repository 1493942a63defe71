package org.plumbline.documents.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {

    @Test
    void takesTheLanguageThatIsAskedForElseEnglish() {
        assertThat(texts("fr").get("greeting", "Awa")).isEqualTo("Bonjour Awa, c'est {1}");
        assertThat(texts("fr").get("only-english")).isEqualTo("only here");
        assertThat(texts("sw").get("greeting", "Awa", "it")).isEqualTo("Hello Awa, it's it");
    }

    @Test
    void neverAsksTheMachine() {
        Locale machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.FRENCH);
            assertThat(texts("sw").get("greeting", "Awa", "it")).startsWith("Hello");
        } finally {
            Locale.setDefault(machine);
        }
    }

    @Test
    void fillsArgumentsOnceAndAsTheyAre() {
        assertThat(texts("en").get("greeting", "{1}", "{0} ' $1")).isEqualTo("Hello {1}, it's {0} ' $1");
    }

    @ParameterizedTest
    @CsvSource({"en, 0, 0 risks", "en, 1, 1 risk", "en, 2, 2 risks", "fr, 0, 0 risque", "fr, 2, 2 risques", "ar, 0, zero", "ar, 1, one",
        "ar, 2, two", "ar, 3, few 3", "ar, 110, few 110", "ar, 11, many 11", "ar, 199, many 199", "ar, 100, other 100", "ar, 102, other 102"})
    void choosesTheFormThatGoesWithTheNumber(String language, int count, String text) {
        assertThat(texts(language).plural("risks", count, Integer.toString(count))).isEqualTo(text);
    }

    private static Texts texts(String language) {
        return Texts.of(TextsTest.class, "sample", language);
    }
}
