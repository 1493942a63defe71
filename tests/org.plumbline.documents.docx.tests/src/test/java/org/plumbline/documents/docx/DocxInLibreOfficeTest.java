package org.plumbline.documents.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.core.project.ProjectIndex;
import org.plumbline.documents.model.Document;
import org.plumbline.documents.roadmap.RoadmapBuilder;
import org.plumbline.documents.roadmap.RoadmapRequest;
import org.plumbline.documents.samples.GeneratedDocuments;
import org.plumbline.documents.samples.HostileDocuments;
import org.plumbline.documents.samples.SampleDocuments;
import org.plumbline.dsl.project.ProjectLoader;
import org.plumbline.model.engagement.Engagement;

/** LibreOffice lays the files out, as it does for a person who opens or prints them. */
class DocxInLibreOfficeTest {

    private static final int GENERATED = 6;

    @TempDir
    static Path folder;

    private static Map<String, Path> sources;
    private static Path results;

    @BeforeAll
    static void convert() throws IOException, InterruptedException {
        sources = new LinkedHashMap<>();
        store("roadmap", SampleDocuments.roadmap());
        store("arabic", SampleDocuments.arabic());
        store("crowded", SampleDocuments.crowded());
        store("wide", HostileDocuments.wide());
        for (int index = 0; index < HostileDocuments.TEXTS.size(); index++) {
            store("hostile-" + index, HostileDocuments.of(HostileDocuments.TEXTS.get(index)));
        }
        for (long seed : seeds()) {
            store("generated-" + seed, new GeneratedDocuments(new Random(seed)).document());
        }
        store("example-en", example("en"));
        store("example-ar", example("ar"));
        results = new LibreOffice(folder).toPdf(List.copyOf(sources.values()));
    }

    private static List<Long> seeds() {
        Long only = Long.getLong("plumbline.seed");
        return only != null ? List.of(only) : IntStream.rangeClosed(1, GENERATED).mapToObj(Long::valueOf).toList();
    }

    private static void store(String name, Document document) throws IOException {
        sources.put(name, Files.write(folder.resolve(name + ".docx"), DocxFile.of(document).bytes()));
    }

    private static Document example(String language) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("../../bundles/org.plumbline.examples/projects/im-toolbox"))) {
            ProjectIndex project = ProjectLoader.standalone()
                    .load(files.filter(file -> file.toString().endsWith(".plumb")).sorted().toList()).index();
            return new RoadmapBuilder().build(RoadmapRequest.of(project, project.all(Engagement.class).getFirst(), language));
        }
    }

    @Test
    void laysOutEveryFile() {
        assertThat(sources.keySet()).as("a number in a name is the seed: -Dplumbline.seed=N")
                .allSatisfy(name -> assertThat(results.resolve(name + ".pdf")).isNotEmptyFile());
    }

    @Test
    void countsPagesAndRepeatsWhatShallBeRepeated() throws IOException {
        List<String> pages = pages("roadmap");

        assertThat(pages.getFirst()).contains("Integrity roadmap 2026", "For approval", "Prepared by").doesNotContain("Page 1");
        assertThat(pages.get(1)).contains("Contents", "Risks and their priority", "Page 2 of " + pages.size());
        assertThat(pages).filteredOn(page -> page.contains("Effort (h)")).as("pages with the plan's headings").hasSizeGreaterThan(1)
                .allMatch(page -> page.contains("Time") && page.contains("Resources"));
        assertThat(String.join("", pages)).contains("Figure 1: Risks by likelihood", "Table 2: Actions, dates", "2.1");
    }

    @Test
    void turnsPagesOfWideSections() throws IOException {
        try (PDDocument pdf = open("roadmap")) {
            List<Boolean> lying = new ArrayList<>();
            pdf.getPages().forEach(page -> lying.add(page.getMediaBox().getWidth() > page.getMediaBox().getHeight()));
            assertThat(lying).startsWith(false, false).contains(true).endsWith(false);
        }
    }

    @Test
    void usesTheFontsInTheFile() throws IOException {
        assertThat(fonts("roadmap")).contains("NotoSans-Regular", "NotoSans-Bold").doesNotContain("NotoSansArabic-Regular");
        assertThat(fonts("arabic")).contains("NotoSans-Regular", "NotoSansArabic-Regular");
    }

    @Test
    void breaksWordsThatAreWiderThanThePage() throws IOException {
        assertThat(pages("hostile-6")).hasSizeBetween(20, 200);
        assertThat(String.join("", pages("hostile-6")).chars().filter(c -> c == 'x').count()).as("letters that are seen").isGreaterThan(200_000);
    }

    @Test
    void splitsTablesThatAreWiderThanThePage() throws IOException {
        String text = String.join("", pages("wide"));

        assertThat(text).contains("Column 1", "Column 59").containsPattern("Table 1 \\(part 1 of \\d+\\): Sixty columns")
                .containsPattern("Table 1 \\(part 2 of \\d+\\)");
    }

    @Test
    void laysOutTheExample() throws IOException {
        List<String> english = pages("example-en");
        List<String> arabic = pages("example-ar");

        assertThat(english).hasSizeBetween(20, 40);
        assertThat(english.get(2)).contains("Summary", "Page 3 of " + english.size());
        assertThat(arabic).hasSizeBetween(20, 45);
        assertThat(String.join("", english)).doesNotContain("Error", "\uFFFD");
    }

    private static PDDocument open(String name) throws IOException {
        return Loader.loadPDF(results.resolve(name + ".pdf").toFile());
    }

    private static List<String> pages(String name) throws IOException {
        try (PDDocument pdf = open(name)) {
            List<String> pages = new ArrayList<>();
            for (int number = 1; number <= pdf.getNumberOfPages(); number++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(number);
                stripper.setEndPage(number);
                pages.add(stripper.getText(pdf));
            }
            return pages;
        }
    }

    private static Set<String> fonts(String name) throws IOException {
        Set<String> names = new TreeSet<>();
        try (PDDocument pdf = open(name)) {
            for (PDPage page : pdf.getPages()) {
                for (COSName font : page.getResources().getFontNames()) {
                    names.add(page.getResources().getFont(font).getName().replaceFirst("^[A-Z]{6}\\+", ""));
                }
            }
        }
        return names;
    }
}
