package org.plumbline.documents.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.documents.chromium.Chromium;
import org.plumbline.documents.chromium.ChromiumPage;
import org.plumbline.documents.model.Document;

/** What a reader's browser makes of the documents. */
class HtmlInChromiumTest {

    private static final int TAB = 9;

    private static final String OVERFLOW = "document.documentElement.scrollWidth - document.documentElement.clientWidth";

    private static Chromium chromium;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() throws IOException {
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() throws Exception {
        if (chromium != null) {
            chromium.close();
        }
    }

    static List<Named<Document>> documents() {
        List<Named<Document>> documents = new ArrayList<>(List.of(Named.of("roadmap", SampleDocuments.roadmap()),
                Named.of("Arabic", SampleDocuments.arabic()), Named.of("crowded", SampleDocuments.crowded()),
                Named.of("sixty columns", HostileDocuments.wide())));
        HostileDocuments.TEXTS.forEach(text -> documents.add(Named.of(text.substring(0, Math.min(30, text.length())),
                HostileDocuments.of(text))));
        return documents;
    }

    @ParameterizedTest
    @MethodSource("documents")
    void fitsTheWindow(Document document) throws IOException {
        for (int width : new int[] {360, 768, 1280}) {
            try (ChromiumPage page = open(document, width)) {
                assertThat(page.evaluate(OVERFLOW)).as("at %d px", width).isEqualTo("0");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void runsAndFetchesNothing(Document document) throws IOException {
        try (ChromiumPage page = open(document, 1280)) {
            assertThat(page.requests()).hasSize(1);
            assertThat(page.log()).isEmpty();
            assertThat(page.evaluate("document.title")).isNotEqualTo("owned");
            assertThat(page.evaluate("document.querySelectorAll('script,iframe,object,embed,img,link,form').length")).isEqualTo("0");
            assertThat(page.evaluate("[...document.querySelectorAll('*')].filter(e => [...e.attributes].some("
                    + "a => a.name.startsWith('on') || /^\\s*(javascript|data):/i.test(a.value) && a.name == 'href')).length")).isEqualTo("0");
            assertThat(page.evaluate("getComputedStyle(document.body).display")).isEqualTo("block");
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void hasEveryIdOnceAndNoLinkToNowhere(Document document) throws IOException {
        try (ChromiumPage page = open(document, 1280)) {
            String ids = "[...document.querySelectorAll('[id]')].map(e => e.id)";
            assertThat(page.evaluate(ids + ".filter((id, i, all) => all.indexOf(id) != i)")).isEmpty();
            assertThat(page.evaluate("[...document.querySelectorAll('a[href^=\"#\"]')].map(a => a.getAttribute('href').slice(1))"
                    + ".filter(id => !document.getElementById(id))")).isEmpty();
            assertThat(page.evaluate("[...document.querySelectorAll('[aria-labelledby]')].flatMap(e => "
                    + "e.getAttribute('aria-labelledby').split(' ')).filter(id => !document.getElementById(id))")).isEmpty();
        }
    }

    /** The widths that charts reckon with hold for the letters that a browser draws; heights count stacked marks, too. */
    @ParameterizedTest
    @MethodSource("documents")
    void keepsTheTextsOfDrawingsInside(Document document) throws IOException {
        try (ChromiumPage page = open(document, 1280)) {
            assertThat(page.evaluate("[...document.querySelectorAll('svg text')].filter(t => { const s = t.ownerSVGElement.getBoundingClientRect(),"
                    + " b = t.getBoundingClientRect(); return b.left < s.left - 1 || b.right > s.right + 1; })"
                    + ".map(t => t.textContent)")).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void printsNothingBeyondThePaper(Document document) throws IOException {
        try (ChromiumPage page = open(document, 1280)) {
            assertThat(PrintedPages.of(page.print()).count()).isPositive();
        }
        // 174 mm between the margins of A4, laid out with the rules for print.
        try (ChromiumPage page = open(document, 658)) {
            page.emulatePrint();
            assertThat(page.evaluate(OVERFLOW)).isEqualTo("0");
        }
    }

    @Test
    void printsOnTheExpectedPages() throws IOException {
        try (ChromiumPage page = open(SampleDocuments.roadmap(), 1280)) {
            PrintedPages pages = PrintedPages.of(page.print());
            assertThat(pages.count()).isEqualTo(7);
            assertThat(pages.landscape()).isEqualTo(3);
        }
    }

    @Test
    void isUsedWithTheKeyboard() throws IOException {
        try (ChromiumPage page = open(SampleDocuments.roadmap(), 1280)) {
            page.press("Tab", TAB);
            assertThat(page.evaluate("document.activeElement.className")).isEqualTo("skip");
            assertThat(page.evaluate("document.activeElement.getBoundingClientRect().left >= 0")).isEqualTo("true");
            page.pressReturn();
            page.press("Tab", TAB);
            assertThat(page.evaluate("document.querySelector('main').contains(document.activeElement)")).isEqualTo("true");
            assertThat(page.evaluate("getComputedStyle(document.activeElement).outlineStyle")).isEqualTo("solid");
        }
    }

    @Test
    void tellsAScreenReaderWhatIsThere() throws IOException {
        try (ChromiumPage page = open(SampleDocuments.roadmap(), 1280)) {
            assertThat(page.accessibilityTree()).contains("banner \"\"", "navigation \"Contents\"", "main \"\"",
                    "heading \"Integrity roadmap 2026\"", "heading \"2 Risks and their priority\"", "region \"Table 1\"",
                    "figure \"Figure 1 Risks by likelihood and impact\"", "columnheader \"Likelihood\"", "rowheader \"R1\"",
                    "link \"Figure 1\"");
        }
    }

    private ChromiumPage open(Document document, int width) throws IOException {
        Path file = folder.resolve("document.html");
        Files.writeString(file, new HtmlWriter().page(document), StandardCharsets.UTF_8);
        return chromium.open(file, width);
    }
}
