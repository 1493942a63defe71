package org.plumbline.documents.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.plumbline.documents.samples.SampleDocuments;
import org.w3c.dom.Element;

/** What a person who works with the file finds in it. */
class DocxContentTest {

    private final DocxFile file = DocxFile.of(SampleDocuments.roadmap());

    @Test
    void usesTheStylesThatPeopleKnow() {
        Set<String> names = file.elements("word/styles.xml", "w:name").stream().map(name -> name.getAttribute("w:val"))
                .collect(Collectors.toSet());

        assertThat(names).contains("Normal", "Title", "Subtitle", "heading 1", "heading 2", "heading 3", "heading 4", "Body Text", "List Bullet",
                "List Number", "caption", "Quote", "toc 1", "toc 2", "toc 3", "TOC Heading", "header", "footer", "Hyperlink", "Table Grid");
        for (String style : List.of("Title", "Subtitle", "Heading1", "Heading2", "BodyText", "ListBullet", "Caption", "Quote", "TOC1",
                "HTMLPreformatted", "TableHeading", "TableText", "CardTitle", "CalloutTitle")) {
            assertThat(file.paragraphs(style)).as(style).isNotEmpty();
        }
    }

    @Test
    void letsTheWordProcessorNumberHeadings() {
        assertThat(file.paragraphs("Heading1")).extracting(DocxFile::words).containsExactly("Summary", "Risks and their priority", "Action plan",
                "Who does what", "Notes");
        Element first = file.elements("word/numbering.xml", "w:abstractNum").getFirst();
        assertThat(DocxFile.elements(first, "w:lvlText")).extracting(text -> text.getAttribute("w:val")).startsWith("%1", "%1.%2", "%1.%2.%3");
        assertThat(DocxFile.elements(first, "w:pStyle")).extracting(style -> style.getAttribute("w:val")).startsWith("Heading1", "Heading2");
    }

    @Test
    void numbersCaptionsByFieldsThatAreFilledIn() {
        assertThat(file.paragraphs("Caption")).extracting(DocxFile::words).contains("Figure 1: Risks by likelihood and impact",
                "Table 1: Risks in the order of their priority", "Table 2: Actions, dates and costs");
        assertThat(fields()).contains(" SEQ Figure \\* ARABIC ", " SEQ Table \\* ARABIC ");
    }

    @Test
    void repeatsNumbersInReferences() {
        Element paragraph = file.paragraphs("BodyText").stream().filter(text -> DocxFile.words(text).startsWith("Twelve")).findFirst()
                .orElseThrow();

        assertThat(DocxFile.words(paragraph)).contains("Figure 1 shows where they stand, Table 2 what will be done.");
        assertThat(DocxFile.elements(paragraph, "w:instrText")).extracting(Element::getTextContent)
                .containsExactly(" REF _n_heat_map \\h ", " REF _n_plan_table \\h ");
    }

    @Test
    void fillsTheTableOfContentsAndAsksNobodyToUpdateIt() {
        assertThat(file.paragraphs("TOC1")).extracting(DocxFile::words).containsExactly("1Summary", "2Risks and their priority", "3Action plan",
                "4Who does what", "5Notes");
        assertThat(file.paragraphs("TOC2")).extracting(DocxFile::words).containsExactly("2.1The highest risk");
        assertThat(file.paragraphs("TOC1")).allMatch(entry -> DocxFile.elements(entry, "w:hyperlink").size() == 1);
        assertThat(fields()).contains(" TOC \\o \"1-2\" \\h \\z ");
        assertThat(file.text("word/settings.xml")).doesNotContain("updateFields");
        assertThat(file.text(DocxFile.MAIN)).doesNotContain("w:dirty");
    }

    @Test
    void repeatsHeaderRowsAndKeepsRowsWhole() {
        Element plan = table("Actions, dates and costs");
        List<Element> rows = DocxFile.elements(plan, "w:tr");

        assertThat(rows).filteredOn(row -> !DocxFile.elements(row, "w:tblHeader").isEmpty()).hasSize(2).isEqualTo(rows.subList(0, 2));
        assertThat(rows).allMatch(row -> !DocxFile.elements(row, "w:cantSplit").isEmpty());
        assertThat(DocxFile.elements(plan, "w:tblLayout")).extracting(layout -> layout.getAttribute("w:type")).containsExactly("fixed");
        assertThat(DocxFile.elements(plan, "w:gridCol").stream().mapToInt(column -> Integer.parseInt(column.getAttribute("w:w"))).sum())
                .as("the whole width of a lying page").isEqualTo(14798);
    }

    @Test
    void saysInWordsWhatColoursMean() {
        Element risks = table("Risks in the order of their priority");

        assertThat(DocxFile.elements(risks, "w:shd")).extracting(shade -> shade.getAttribute("w:fill")).hasSizeGreaterThan(4);
        assertThat(DocxFile.words(risks)).contains("Very high", "Medium", "Low");
    }

    @Test
    void keepsHeadingsAndCaptionsOfTablesWithWhatFollows() {
        Element heading = file.elements("word/styles.xml", "w:style").stream()
                .filter(style -> style.getAttribute("w:styleId").equals("Heading1")).findFirst().orElseThrow();

        assertThat(DocxFile.elements(heading, "w:keepNext")).hasSize(1);
        assertThat(file.paragraphs("Caption")).filteredOn(caption -> DocxFile.words(caption).startsWith("Table"))
                .allMatch(caption -> !DocxFile.elements(caption, "w:keepNext").isEmpty());
    }

    @Test
    void laysWideSectionsOnLyingPages() {
        assertThat(file.elements(DocxFile.MAIN, "w:pgSz")).extracting(page -> page.getAttribute("w:orient"))
                .containsExactly("", "landscape", "");
        assertThat(file.elements(DocxFile.MAIN, "w:titlePg")).as("only the first pages have a title page").hasSize(1);
    }

    @Test
    void showsTitleStateAndPageOnEveryPage() {
        assertThat(DocxFile.words(file.root("word/header1.xml"))).isEqualTo("Bayview WaterIntegrity roadmap 2026");
        assertThat(DocxFile.words(file.root("word/footer1.xml"))).isEqualTo("Version 1 · For approval · As of 30 June 2026Page 1 of 1");
        assertThat(file.elements("word/footer1.xml", "w:instrText")).extracting(Element::getTextContent).containsExactly(" PAGE ", " NUMPAGES ");
        assertThat(DocxFile.words(file.root("word/header3.xml"))).as("title page").isEmpty();
    }

    @Test
    void saysWhatItIs() {
        String properties = file.text("docProps/core.xml");

        assertThat(properties).contains(">Integrity roadmap 2026<", ">Bayview Water and Sanitation Company<", ">Bayview Water<", ">en<",
                ">integrity, water<", ">For approval<", "2026-06-30T00:00:00Z").doesNotContain("OpenXML4J");
    }

    @Test
    void describesPictures() {
        Element picture = file.elements(DocxFile.MAIN, "wp:docPr").getFirst();

        assertThat(picture.getAttribute("descr")).isEqualTo("Heat map. Five risks on a matrix of five by five; R1 stands highest.");
        assertThat(picture.getAttribute("name")).isEqualTo("Figure 1");
        assertThat(file.content("word/media/picture1.png")).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void carriesTheFontsThatItsLettersNeed() {
        assertThat(file.elements("word/fontTable.xml", "w:embedRegular")).hasSize(1);
        assertThat(file.elements("word/fontTable.xml", "w:embedItalic")).as("one word is stressed").hasSize(1);
        assertThat(DocxFile.of(SampleDocuments.arabic()).elements("word/fontTable.xml", "w:embedRegular")).hasSize(2);
    }

    private List<String> fields() {
        return file.elements(DocxFile.MAIN, "w:instrText").stream().map(Element::getTextContent).toList();
    }

    private Element table(String caption) {
        return file.elements(DocxFile.MAIN, "w:tbl").stream().filter(table -> DocxFile.elements(table, "w:tblCaption").stream()
                .anyMatch(name -> name.getAttribute("w:val").contains(caption))).findFirst().orElseThrow();
    }
}
