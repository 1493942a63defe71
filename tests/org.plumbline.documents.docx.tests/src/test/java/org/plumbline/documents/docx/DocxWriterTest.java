package org.plumbline.documents.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.zip.ZipEntry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.documents.model.Document;
import org.plumbline.documents.model.Metadata;
import org.plumbline.documents.samples.GeneratedDocuments;
import org.plumbline.documents.samples.HostileDocuments;
import org.plumbline.documents.samples.SampleDocuments;
import org.plumbline.drawing.TextDirection;
import org.plumbline.generated.Generated;

/** Every file can be opened, whatever stands in it, and is the same wherever it is made. */
class DocxWriterTest {

    static List<Document> samples() {
        return List.of(SampleDocuments.roadmap(), SampleDocuments.arabic(), SampleDocuments.crowded(), HostileDocuments.wide());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void writesWhatOpens(Document document) {
        new DocxCheck(DocxFile.of(document)).passes();
    }

    @Test
    void writesADocumentWithoutAnything() {
        Metadata metadata = new Metadata("", "", "en", TextDirection.LEFT_TO_RIGHT, "", "", "", "", Optional.empty(), List.of());

        DocxFile file = DocxFile.of(new Document(metadata, Optional.empty(), Optional.empty(), List.of()));

        new DocxCheck(file).passes();
        assertThat(file.text("docProps/core.xml")).as("nobody asked a clock").doesNotContain("dcterms:created", "dcterms:modified");
    }

    static List<String> hostileTexts() {
        return HostileDocuments.TEXTS;
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void writesWhatOpensWhateverTheText(String text) {
        new DocxCheck(DocxFile.of(HostileDocuments.of(text))).passes();
    }

    @Test
    void writesWhatOpensWhateverTheDocument() {
        Generated.rounds(20, 1_000, random -> {
            Document document = new GeneratedDocuments(random).document();
            DocxFile file = DocxFile.of(document);
            new DocxCheck(file).passes();
            assertThat(DocxFile.of(document).bytes()).isEqualTo(file.bytes());
        });
    }

    @Test
    void writesTheSameBytesInEveryPlace() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        byte[] here = DocxFile.of(SampleDocuments.roadmap()).bytes();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(DocxFile.of(SampleDocuments.roadmap()).bytes()).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void packsWithoutTheTime() {
        assertThat(DocxFile.of(SampleDocuments.roadmap()).zipEntries()).extracting(ZipEntry::getTimeLocal)
                .allMatch(time -> time.getYear() == 1980);
    }
}
