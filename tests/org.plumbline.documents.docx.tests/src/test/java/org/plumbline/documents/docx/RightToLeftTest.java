package org.plumbline.documents.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.plumbline.documents.model.Anchor;
import org.plumbline.documents.model.Block;
import org.plumbline.documents.model.Cell;
import org.plumbline.documents.model.Document;
import org.plumbline.documents.model.Inline;
import org.plumbline.documents.model.Metadata;
import org.plumbline.documents.model.Paragraph;
import org.plumbline.documents.model.Row;
import org.plumbline.documents.model.Section;
import org.plumbline.documents.model.Table;
import org.plumbline.documents.model.Table.Column;
import org.plumbline.documents.model.Table.ColumnKind;
import org.plumbline.documents.samples.SampleDocuments;
import org.plumbline.drawing.TextDirection;
import org.w3c.dom.Element;

/** Documents and texts that run from right to left. */
class RightToLeftTest {

    private static final String ARABIC = "النزاهة";

    @Test
    void turnsPagesParagraphsAndTables() {
        DocxFile file = DocxFile.of(SampleDocuments.arabic());

        assertThat(file.elements(DocxFile.MAIN, "w:sectPr")).allMatch(pages -> !DocxFile.elements(pages, "w:bidi").isEmpty());
        assertThat(file.elements(DocxFile.MAIN, "w:tbl")).allMatch(table -> DocxFile.elements(table, "w:bidiVisual").size() >= 1);
        Element normal = file.elements("word/styles.xml", "w:style").getFirst();
        assertThat(DocxFile.elements(normal, "w:bidi")).hasSize(1);
        assertThat(file.elements("word/styles.xml", "w:lang").getFirst().getAttribute("w:bidi")).isEqualTo("ar");
    }

    @Test
    void writesMatricesFromTheirLastColumn() {
        List<Column> columns = Stream.of("ا", "ب", "ج", "د", "RACI").map(name -> Column.of(name, ColumnKind.MARK, 1)).toList();
        Table table = Table.unnumbered(columns, List.of(Row.of(IntStream.range(0, 5).mapToObj(n -> Cell.of("" + n)).toList())));
        DocxFile file = file(TextDirection.RIGHT_TO_LEFT, List.of(table));
        List<Element> rows = file.elements(DocxFile.MAIN, "w:tr");

        assertThat(file.elements(DocxFile.MAIN, "w:bidiVisual")).isEmpty();
        assertThat(DocxFile.elements(rows.get(0), "w:tc")).extracting(DocxFile::words).containsExactly("RACI", "د", "ج", "ب", "ا");
        assertThat(DocxFile.elements(rows.get(1), "w:tc")).extracting(DocxFile::words).containsExactly("4", "3", "2", "1", "0");
        assertThat(file.paragraphs("TableHeadingTurned")).as("its letters run the other way").extracting(DocxFile::words).containsExactly("RACI");
    }

    @Test
    void saysOfEveryRunWhereItRuns() {
        List<Element> runs = runs(TextDirection.LEFT_TO_RIGHT, Inline.text("from "), Inline.isolate(ARABIC), Inline.text(" to end"));

        assertThat(runs).extracting(RightToLeftTest::shown).containsExactly("from ", "<" + ARABIC + ">", "\u200E", " to end");
    }

    @Test
    void keepsTheEndOfASentenceAtItsEnd() {
        List<Element> runs = runs(TextDirection.RIGHT_TO_LEFT, Inline.isolate("It leaks."), Inline.text(" " + ARABIC));

        assertThat(runs).extracting(RightToLeftTest::shown).containsExactly("It leaks.", "\u200E", "\u200F", "< " + ARABIC + ">");
    }

    @Test
    void embedsWhatIsMixed() {
        DocxFile file = file(TextDirection.RIGHT_TO_LEFT, Inline.isolate("See " + ARABIC + " there"));
        Element embedded = file.elements(DocxFile.MAIN, "w:dir").getFirst();

        assertThat(embedded.getAttribute("w:val")).isEqualTo("ltr");
        assertThat(DocxFile.words(embedded)).isEqualTo("\u2066See " + ARABIC + " there\u2069");
    }

    @Test
    void marksTheLanguageOfForeignTexts() {
        List<Element> runs = runs(TextDirection.LEFT_TO_RIGHT, new Inline.Isolate(List.of(Inline.text("l'eau")), Optional.of("fr"), Optional.empty()),
                new Inline.Isolate(List.of(Inline.text(ARABIC)), Optional.of("ar"), Optional.empty()));

        assertThat(DocxFile.elements(runs.get(0), "w:lang").getFirst().getAttribute("w:val")).isEqualTo("fr");
        assertThat(DocxFile.elements(runs.get(1), "w:lang").getFirst().getAttribute("w:bidi")).isEqualTo("ar");
    }

    @Test
    void addsNoMarksWhereAllRunsOneWay() {
        assertThat(DocxFile.of(SampleDocuments.roadmap()).text(DocxFile.MAIN)).doesNotContain("\u200E", "\u200F", "\u2066", "w:rtl", "w:dir");
    }

    private static String shown(Element run) {
        String words = DocxFile.words(run);
        return DocxFile.elements(run, "w:rtl").isEmpty() ? words : "<" + words + ">";
    }

    private static List<Element> runs(TextDirection direction, Inline... inlines) {
        return DocxFile.elements(file(direction, inlines).paragraphs("BodyText").getFirst(), "w:r");
    }

    private static DocxFile file(TextDirection direction, Inline... inlines) {
        return file(direction, List.of(Paragraph.of(inlines)));
    }

    private static DocxFile file(TextDirection direction, List<Block> blocks) {
        Metadata metadata = new Metadata("", "", direction == TextDirection.LEFT_TO_RIGHT ? "en" : "ar", direction, "", "", "", "",
                Optional.empty(), List.of());
        return DocxFile.of(new Document(metadata, Optional.empty(), Optional.empty(),
                List.of(Section.of(new Anchor("s"), "s", blocks))));
    }
}
