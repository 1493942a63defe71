package org.plumbline.documents.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.project.ProjectIndex;
import org.plumbline.documents.chromium.Chromium;
import org.plumbline.documents.chromium.ChromiumPage;
import org.plumbline.documents.html.HtmlWriter;
import org.plumbline.documents.html.PrintedPages;
import org.plumbline.documents.model.Document;

/** Roadmaps as a reader sees them, on a telephone, on a screen and on paper. */
class RoadmapInChromiumTest {

    private static final String OVERFLOW = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
    private static final int SCREEN = 1280;
    /** Beyond the margins of A4, 174 mm apart, or of A4 in landscape format, 261 mm apart: what lies outside, if anything. */
    private static final String OUTSIDE = "[...document.querySelectorAll('%s')].flatMap(s => [...s.querySelectorAll('th,td,p,dd,svg,h2,h3')])"
            + ".filter(e => e.getBoundingClientRect().right > %d + 1 || e.getBoundingClientRect().left < -1)"
            + ".filter(e => %b || !e.closest('.landscape')).map(e => e.textContent.slice(0, 40))";
    private static final String LABELS = "[...document.querySelectorAll('figure svg text[textLength]')]";
    private static final int UPRIGHT = 658;
    private static final int LANDSCAPE = 987;

    @TempDir
    private static Path folder;
    private static Chromium chromium;

    @BeforeAll
    static void start() throws IOException {
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() throws IOException {
        if (chromium != null) {
            chromium.close();
        }
    }

    /** Engagements of every size: the shipped ones, and the two that were asked for. */
    enum Engagements {
        UTILITY(() -> Projects.example("im-toolbox")),
        VILLAGE(() -> Projects.example("village-committee")),
        SEVEN_RISKS(() -> Projects.of(new GeneratedEngagement(new Random(7), 7, 3, 0).text())),
        HUNDRED_AND_FIFTY_RISKS(() -> Projects.of(new GeneratedEngagement(new Random(6), 150, 6, 0).text())),
        FULL_OF_GAPS(() -> Projects.of(new GeneratedEngagement(new Random(3), 20, 5, 0.5).text()));

        private final Supplier<ProjectIndex> project;

        Engagements(Supplier<ProjectIndex> project) {
            this.project = project;
        }

        ChromiumPage open(String language) throws IOException {
            Path file = folder.resolve(name() + "-" + language + ".html");
            Document document = new RoadmapBuilder().build(Projects.request(project.get(), language));
            Files.writeString(file, new HtmlWriter().page(document), StandardCharsets.UTF_8);
            return chromium.open(file, SCREEN);
        }
    }

    /**
     * The fonts of this machine are not those that charts are measured by: a label takes the room that it was given all the same.
     * Only scripts that neither have may look drawn out.
     */
    @ParameterizedTest
    @CsvSource({"UTILITY, en", "UTILITY, ar", "HUNDRED_AND_FIFTY_RISKS, ar"})
    void givesChartLabelsTheRoomThatWasMeasured(Engagements engagement, String language) throws IOException {
        try (ChromiumPage page = engagement.open(language)) {
            assertThat(page.evaluate(LABELS + ".length > 100")).isEqualTo("true");
            assertThat(page.evaluate(LABELS + ".filter(t => Math.abs(t.getComputedTextLength() - t.getAttribute('textLength')) > 0.5)"
                    + ".map(t => t.textContent)")).as("of another length").isEmpty();
            assertThat(page.evaluate(LABELS + ".filter(t => { const own = t.getBoundingClientRect(),"
                    + " all = t.ownerSVGElement.getBoundingClientRect(); return own.left < all.left - 2 || own.right > all.right + 2"
                    + " || own.top < all.top - 2 || own.bottom > all.bottom + 2; }).map(t => t.textContent)")).as("outside").isEmpty();
            assertThat(page.evaluate(LABELS + ".filter(t => !/[\\u2E80-\\uD7FF]/.test(t.textContent))"
                    + ".filter(t => { const asked = t.getAttribute('textLength'); t.removeAttribute('textLength');"
                    + " const share = asked / t.getComputedTextLength(); return asked > 20 && (share < 0.75 || share > 1.3); })"
                    + ".map(t => t.textContent)")).as("squeezed or stretched").isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"UTILITY, en", "VILLAGE, en", "SEVEN_RISKS, en", "HUNDRED_AND_FIFTY_RISKS, en", "FULL_OF_GAPS, en", "UTILITY, fr", "UTILITY, es",
        "UTILITY, ar", "FULL_OF_GAPS, fr", "FULL_OF_GAPS, es", "FULL_OF_GAPS, ar"})
    void fitsScreensAndPaper(Engagements engagement, String language) throws IOException {
        try (ChromiumPage page = engagement.open(language)) {
            for (int width : new int[] {360, SCREEN}) {
                page.resize(width);
                assertThat(page.evaluate(OVERFLOW)).as("pixels too wide at %d", width).isEqualTo("0");
            }
            page.show("print");
            page.resize(UPRIGHT);
            assertThat(page.evaluate(String.format(Locale.ROOT, OUTSIDE, "main", UPRIGHT, false))).isEmpty();
            page.resize(LANDSCAPE);
            assertThat(page.evaluate(String.format(Locale.ROOT, OUTSIDE, ".landscape", LANDSCAPE, true))).isEmpty();
            assertThat(page.evaluate("[...document.querySelectorAll('a[href^=\"#\"]')].filter("
                    + "a => !document.getElementById(a.getAttribute('href').slice(1))).length")).isEqualTo("0");
        }
    }

    @Test
    void printsTheExampleOnAsManyPagesAsPeopleRead() throws IOException {
        try (ChromiumPage page = Engagements.UTILITY.open("en")) {
            PrintedPages pages = PrintedPages.of(page.print());

            assertThat(pages.count()).isBetween(26, 35);
            assertThat(pages.landscape()).isBetween(4L, 7L);
        }
    }
}
