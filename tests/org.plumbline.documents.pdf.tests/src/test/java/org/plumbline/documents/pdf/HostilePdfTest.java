package org.plumbline.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.documents.samples.GeneratedDocuments;
import org.plumbline.documents.samples.HostileDocuments;
import org.plumbline.generated.Generated;

/** Texts that mean harm, tables that fit nowhere, documents of any shape: always a file, always an accessible one. */
class HostilePdfTest {

    private static final int LONGEST = 1_000;

    /** The texts; hundreds of pages for one of them would prove no more. */
    static Stream<String> texts() {
        return HostileDocuments.TEXTS.stream().map(text -> text.substring(0, Math.min(text.length(), LONGEST)));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void writesAnyTextAnywhere(String text) {
        Pdf pdf = Pdf.of(HostileDocuments.of(text));

        PdfUa.holdsFor(pdf.bytes(), "a document of " + text.substring(0, Math.min(text.length(), 40)));
        assertThat(pdf.actions()).allMatch(action -> action.startsWith("GoTo "));
    }

    @Test
    void splitsTablesOfSixtyColumns() {
        Pdf pdf = Pdf.of(HostileDocuments.wide());

        PdfUa.holdsFor(pdf.bytes(), "sixty columns");
        assertThat(pdf.text()).contains("Table 1 (part 1 of ", "Column 59");
    }

    @Test
    void writesGeneratedDocuments() {
        Generated.rounds(3, 1_000, random -> PdfUa.holdsFor(Pdf.of(new GeneratedDocuments(random).document()).bytes(), "a generated document"));
    }

    @Test
    void breaksAWordThatIsWiderThanItsLine() {
        String word = "Rindfleischetikettierungsueberwachungsaufgabenuebertragungsgesetz".repeat(20);

        List<String> lines = Pdf.of(Documents.saying(word)).lines(1);

        assertThat(String.join("", lines)).contains(word);
        assertThat(lines).allMatch(line -> line.length() < 120);
    }
}
