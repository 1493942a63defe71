package org.plumbline.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.plumbline.documents.model.Inline;
import org.plumbline.documents.model.Paragraph;

/** Which characters get to the page, and what becomes of the others. */
class CharactersInPdfTest {

    @Test
    void findsLigaturesAndFormsByTheirLetters() {
        assertThat(Pdf.of(Documents.saying("The office files a flow. لا إله، النزاهة")).text())
                .contains("The office files a flow.", "النزاهة", "لا");
    }

    @Test
    void joinsLettersAcrossStyles() {
        String whole = Pdf.of(Documents.of(Paragraph.of(Inline.text("النزاهة")))).text();

        String parts = Pdf.of(Documents.of(Paragraph.of(Inline.text("النز"), Inline.text("اهة")))).text();

        assertThat(parts).isEqualTo(whole);
    }

    @Test
    void replacesVisiblyWhatNoFontHasAndTellsOfIt() {
        List<ReplacedCharacters> told = new ArrayList<>();

        Pdf pdf = Pdf.of(Documents.saying("water 水水 ends"), new PdfWriter(told::add));

        assertThat(pdf.text()).containsPattern("water [□◻⬜]{2} ends");
        assertThat(told).singleElement().satisfies(replaced -> {
            assertThat(replaced.counts()).isEqualTo(Map.of((int) '水', 2));
            assertThat(replaced.total()).isEqualTo(2);
        });
    }

    @Test
    void drawsEmojiWithTheirMeaning() {
        List<ReplacedCharacters> told = new ArrayList<>();

        Pdf pdf = Pdf.of(Documents.saying("before 😀 after"), new PdfWriter(told::add));

        assertThat(told).isEmpty();
        assertThat(pdf.text()).contains("before", "after");
        assertThat(pdf.alternatives()).contains("😀");
        PdfUa.holdsFor(pdf.bytes(), "an emoji");
    }
}
