package org.plumbline.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.TextModel;
import org.plumbline.model.core.LText;
import org.plumbline.model.core.Named;
import org.plumbline.model.organization.Organization;

class TextsTest {

    private final Texts texts = new Texts();

    @ParameterizedTest
    @CsvSource({
        "fr,    Ville,  fr,    false",
        "FR,    Ville,  fr,    false",
        "fr-CA, Ville,  fr,    false",
        "pt,    Cidade, pt-BR, false",
        "pt-PT, Cidade, pt-BR, false",
        "en,    Town,   en,    false",
        "sw,    Town,   en,    true"})
    void takesTheNearestLanguage(String asked, String text, String language, boolean fallback) {
        LText name = name("organization A \"Town\" fr: \"Ville\" pt-BR: \"Cidade\" { }");
        assertThat(texts.in(name, asked)).contains(new LocalText(text, language, fallback));
    }

    @Test
    void anUntaggedTextIsInTheLanguageOfItsFile() {
        LText name = name("written in fr organization A \"Ville\" en: \"Town\" { }");
        assertThat(texts.in(name, "fr")).contains(new LocalText("Ville", "fr", false));
        assertThat(texts.in(name, "sw")).contains(new LocalText("Ville", "fr", true));
    }

    @Test
    void takesTheDefaultLanguageBeforeTheFirstText() {
        assertThat(texts.in(name("organization A fr: \"Ville\" en: \"Town\" { }"), "sw"))
                .contains(new LocalText("Town", "en", true));
    }

    @Test
    void takesTheFirstTextWhereTheDefaultLanguageHasNone() {
        assertThat(texts.in(name("organization A fr: \"Ville\" de: \"Stadt\" { }"), "sw"))
                .contains(new LocalText("Ville", "fr", true));
    }

    @Test
    void anEmptyTextIsNone() {
        LText name = name("organization A \"Town\" fr: \" \" { }");
        assertThat(texts.has(name, "fr")).isFalse();
        assertThat(texts.plain(name, "fr")).isEqualTo("Town");
        assertThat(texts.plain(null, "fr")).isEmpty();
    }

    private static LText name(String text) {
        Named organization = TextModel.of(text).the(Organization.class);
        return organization.getName();
    }
}
