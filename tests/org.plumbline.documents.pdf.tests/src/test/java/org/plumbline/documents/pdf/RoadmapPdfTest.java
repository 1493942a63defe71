package org.plumbline.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.TimeZone;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.documents.model.Document;

/** The roadmap of the shipped example on paper. */
class RoadmapPdfTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void isAccessible(String language) {
        PdfUa.holdsFor(Pdf.of(Roadmaps.bayview(language)).bytes(), "the roadmap in " + language);
    }

    @Test
    void hasACoverContentsAndRunningHeads() {
        Pdf pdf = Pdf.of(Roadmaps.bayview("en"));

        assertThat(pdf.pages()).isBetween(24, 36);
        assertThat(pdf.lines(1)).startsWith("Bayview Water and Sanitation Company", "Integrity roadmap 2026").noneMatch(line -> line.contains("Page 1"));
        assertThat(pdf.lines(2)).first().isEqualTo("Bayview Water and Sanitation Company · Integrity roadmap 2026");
        assertThat(pdf.lines(2)).contains("Contents", "1 Summary 3");
        assertThat(pdf.lines(3)).startsWith("Bayview Water and Sanitation Company · Integrity roadmap 2026 1 Summary", "1 Summary")
                .anyMatch(line -> line.endsWith("Page 3 of " + pdf.pages()));
        assertThat(pdf.bookmarks()).contains("1 Summary", "4.2 Risk by risk").doesNotHaveDuplicates();
    }

    @Test
    void leadsNowhereButIntoItself() {
        assertThat(Pdf.of(Roadmaps.bayview("en")).actions()).hasSizeGreaterThan(100).allMatch(action -> action.startsWith("GoTo "));
    }

    @Test
    void isReadInArabicAsItWasWritten() {
        assertThat(Pdf.of(Roadmaps.bayview("ar")).text()).contains("الملخص", "المتوقع");
    }

    @Test
    void isTheSameBytesInEveryLocaleAndZone() {
        Document document = Roadmaps.bayview("en");
        byte[] first = Pdf.of(document).bytes();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));

            assertThat(Pdf.of(document).bytes()).isEqualTo(first);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
