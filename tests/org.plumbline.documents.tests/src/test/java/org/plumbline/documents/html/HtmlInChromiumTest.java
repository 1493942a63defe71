package org.plumbline.documents.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.documents.samples.GeneratedDocuments;
import org.plumbline.documents.samples.HostileDocuments;
import org.plumbline.documents.samples.SampleDocuments;
import org.plumbline.documents.chromium.Chromium;
import org.plumbline.documents.chromium.ChromiumPage;
import org.plumbline.documents.model.Document;

/** What a reader's browser makes of the documents; each is opened once. */
class HtmlInChromiumTest {

    private static final int TAB = 9;
    /** 174 mm between the margins of A4. */
    private static final int PAPER = 658;
    private static final int WINDOW = 1280;
    private static final String OVERFLOW = "document.documentElement.scrollWidth - document.documentElement.clientWidth";

    @TempDir
    private static Path folder;
    private static Chromium chromium;
    private static final Map<String, ChromiumPage> PAGES = new LinkedHashMap<>();

    @BeforeAll
    static void open() throws IOException {
        chromium = new Chromium();
        for (Map.Entry<String, Document> document : documents().entrySet()) {
            Path file = folder.resolve("document" + PAGES.size() + ".html");
            Files.writeString(file, new HtmlWriter().page(document.getValue()), StandardCharsets.UTF_8);
            PAGES.put(document.getKey(), chromium.open(file, WINDOW));
        }
    }

    @AfterAll
    static void close() throws IOException {
        PAGES.clear();
        if (chromium != null) {
            chromium.close();
        }
    }

    private static Map<String, Document> documents() {
        Map<String, Document> documents = new LinkedHashMap<>();
        documents.put("roadmap", SampleDocuments.roadmap());
        documents.put("Arabic", SampleDocuments.arabic());
        documents.put("crowded", SampleDocuments.crowded());
        documents.put("sixty columns", HostileDocuments.wide());
        HostileDocuments.TEXTS.forEach(text -> documents.put("hostile " + documents.size(), HostileDocuments.of(text)));
        for (int seed = 1; seed <= 3; seed++) {
            documents.put("generated from " + seed, new GeneratedDocuments(new Random(seed)).document());
        }
        return documents;
    }

    static Set<String> names() {
        return documents().keySet();
    }

    @ParameterizedTest
    @MethodSource("names")
    void fitsTheWindow(String name) {
        for (int width : new int[] {360, 768, WINDOW}) {
            PAGES.get(name).resize(width);
            assertThat(PAGES.get(name).evaluate(OVERFLOW)).as("pixels too wide at %d", width).isEqualTo("0");
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void fitsThePaper(String name) {
        ChromiumPage page = PAGES.get(name);
        page.resize(PAPER);
        page.show("print");
        String overflow = page.evaluate(OVERFLOW);
        page.show("screen");
        page.resize(WINDOW);

        assertThat(overflow).isEqualTo("0");
        assertThat(PrintedPages.of(page.print()).count()).isPositive();
    }

    @ParameterizedTest
    @MethodSource("names")
    void runsAndFetchesNothing(String name) {
        ChromiumPage page = PAGES.get(name);

        assertThat(page.requests()).hasSize(1);
        assertThat(page.log()).isEmpty();
        assertThat(page.evaluate("document.title")).isNotEqualTo("owned");
        assertThat(page.evaluate("document.querySelectorAll('script,iframe,object,embed,img,link,form').length")).isEqualTo("0");
        assertThat(page.evaluate("[...document.querySelectorAll('*')].filter(e => [...e.attributes].some("
                + "a => a.name.startsWith('on') || /^\\s*(javascript|data):/i.test(a.value) && a.name == 'href')).length")).isEqualTo("0");
        assertThat(page.evaluate("getComputedStyle(document.body).display")).isEqualTo("block");
    }

    @ParameterizedTest
    @MethodSource("names")
    void hasEveryIdOnceAndNoLinkToNowhere(String name) {
        ChromiumPage page = PAGES.get(name);

        assertThat(page.evaluate("[...document.querySelectorAll('[id]')].map(e => e.id).filter((id, i, all) => all.indexOf(id) != i)")).isEmpty();
        assertThat(page.evaluate("[...document.querySelectorAll('a[href^=\"#\"]')].map(a => a.getAttribute('href').slice(1))"
                + ".filter(id => !document.getElementById(id))")).isEmpty();
        assertThat(page.evaluate("[...document.querySelectorAll('[aria-labelledby]')].flatMap(e => "
                + "e.getAttribute('aria-labelledby').split(' ')).filter(id => !document.getElementById(id))")).isEmpty();
    }

    /** The widths that charts reckon with hold for the letters that a browser draws, but for rounding. */
    @ParameterizedTest
    @MethodSource("names")
    void keepsTheTextsOfDrawingsInside(String name) {
        assertThat(PAGES.get(name).evaluate("[...document.querySelectorAll('svg text')].filter(t => { const "
                + "s = t.ownerSVGElement.getBoundingClientRect(), b = t.getBoundingClientRect(); "
                + "slack = s.width / 100; return b.left < s.left - slack || b.right > s.right + slack; }).map(t => t.textContent)")).isEmpty();
    }

    @Test
    void printsOnTheExpectedPages() {
        PrintedPages pages = PrintedPages.of(PAGES.get("roadmap").print());

        assertThat(pages.count()).isEqualTo(7);
        assertThat(pages.landscape()).isEqualTo(3);
    }

    @Test
    void isUsedWithTheKeyboard() {
        ChromiumPage page = PAGES.get("roadmap");

        page.press("Tab", TAB);
        assertThat(page.evaluate("document.activeElement.className")).isEqualTo("skip");
        assertThat(page.evaluate("document.activeElement.getBoundingClientRect().left >= 0")).isEqualTo("true");
        page.pressReturn();
        page.press("Tab", TAB);
        assertThat(page.evaluate("document.querySelector('main').contains(document.activeElement)")).isEqualTo("true");
        assertThat(page.evaluate("getComputedStyle(document.activeElement).outlineStyle")).isEqualTo("solid");
    }

    @Test
    void tellsAScreenReaderWhatIsThere() {
        assertThat(PAGES.get("roadmap").accessibilityTree()).contains("banner \"\"", "navigation \"Contents\"", "main \"\"",
                "heading \"Integrity roadmap 2026\"", "heading \"2 Risks and their priority\"", "region \"Table 1\"",
                "figure \"Figure 1 Risks by likelihood and impact\"", "columnheader \"Likelihood\"", "rowheader \"R1\"",
                "link \"Figure 1\"");
    }
}
