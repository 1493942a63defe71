package org.plumbline.documents.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.documents.samples.GeneratedDocuments;
import org.plumbline.documents.samples.HostileDocuments;
import org.plumbline.documents.samples.SampleDocuments;
import org.plumbline.documents.Golden;
import org.plumbline.documents.model.Document;
import org.plumbline.documents.model.Metadata;
import org.plumbline.drawing.TextDirection;
import org.plumbline.generated.Generated;

class HtmlWriterTest {

    private final HtmlWriter writer = new HtmlWriter();

    @Test
    void writesARoadmap() throws IOException {
        Golden.matches("roadmap.html", writer.page(SampleDocuments.roadmap()));
    }

    @Test
    void writesFromRightToLeft() throws IOException {
        Golden.matches("arabic.html", writer.page(SampleDocuments.arabic()));
    }

    @Test
    void writesTheSameBytesInEveryPlace() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        String here = writer.page(SampleDocuments.roadmap());
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(writer.page(SampleDocuments.roadmap())).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void writesADocumentWithoutAnything() {
        Metadata metadata = new Metadata("", "", "en", TextDirection.LEFT_TO_RIGHT, "", "", "", "", Optional.empty(), List.of());

        assertThat(writer.page(new Document(metadata, Optional.empty(), Optional.empty(), List.of()))).contains("<main id=\"_content\"");
    }

    static List<String> hostileTexts() {
        return HostileDocuments.TEXTS;
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void staysWellFormedWhateverTheText(String text) {
        new HtmlCheck(writer.page(HostileDocuments.of(text))).passes();
    }

    @Test
    void staysWellFormedWhateverTheDocument() {
        Generated.rounds(20, 1_000, random -> {
            Document document = new GeneratedDocuments(random).document();
            String page = writer.page(document);
            new HtmlCheck(page).passes();
            assertThat(writer.page(document)).isEqualTo(page);
        });
    }
}
