package org.plumbline.documents.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.documents.model.Document;

/** The glossary holds the words that the document uses, in whichever form. */
class GlossaryTest {

    @ParameterizedTest
    @CsvSource({"en, Permit, a permit., true", "en, Permit, Two permits are late., true", "en, Permit, It is permitted., false",
        "fr, Permis, Le permis manque., true", "ar, الشكوى, ترقيم شكوى., true", "ar, الشكوى, وبالشكوى تبدأ., true", "ar, الشكوى, سجل للشكوى., true",
        "ar, الشكوى, تشكوى., false"})
    void holdsTheWordsThatOccur(String language, String term, String text, boolean there) {
        Document document = new RoadmapBuilder().build(Projects.request(Projects.of(project(language, term, text)), language));

        assertThat(PlainDocument.of(document).contains("MEANING")).isEqualTo(there);
    }

    private static String project(String language, String term, String text) {
        return """
                written in %s
                toolbox T { term WORD "%s" means "MEANING" area A audience U }
                edition D for U in %s { from T }
                organization O "O" { }
                engagement E "E" for O { edition D risk R "%s" { } }
                """.formatted(language, term, language, text);
    }
}
