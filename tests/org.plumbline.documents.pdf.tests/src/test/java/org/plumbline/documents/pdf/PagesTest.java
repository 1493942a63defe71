package org.plumbline.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.plumbline.documents.model.Anchor;
import org.plumbline.documents.model.Block;
import org.plumbline.documents.model.CardBlock;
import org.plumbline.documents.model.Cell;
import org.plumbline.documents.model.Inline;
import org.plumbline.documents.model.Paragraph;
import org.plumbline.documents.model.Row;
import org.plumbline.documents.model.Section;
import org.plumbline.documents.model.Table;
import org.plumbline.documents.model.Table.Column;
import org.plumbline.documents.model.Table.ColumnKind;

/** What stands on which page. */
class PagesTest {

    private static final String LINES = "A sentence that fills its line and more, so that some of them fill a page. ".repeat(6);

    @Test
    void repeatsTheHeadOfATableOnEveryPage() {
        List<Row> rows = IntStream.range(0, 120).mapToObj(n -> Row.of(Cell.of("Row " + n), Cell.of("The first line of it. ".repeat(9)))).toList();

        Pdf pdf = Pdf.of(Documents.of(table(rows)));

        assertThat(pdf.pages()).isGreaterThan(3);
        assertThat(IntStream.rangeClosed(1, pdf.pages())).allMatch(page -> pdf.lines(page).contains("Name Meaning"));
        assertThat(pdf.lines(1)).contains("Table 1 Names");
    }

    @Test
    void keepsARowInOnePiece() {
        List<Row> rows = IntStream.range(0, 60).mapToObj(n -> Row.of(Cell.of("Row"), Cell.of("begin" + n + " " + LINES + " end" + n))).toList();

        Pdf pdf = Pdf.of(Documents.of(table(rows)));

        assertThat(IntStream.range(0, 60)).allMatch(n -> page(pdf, "begin" + n + " ") == page(pdf, " end" + n));
    }

    @Test
    void breaksARowThatIsTallerThanAPage() {
        Pdf pdf = Pdf.of(Documents.of(table(List.of(Row.of(Cell.of("Row"), Cell.of("begin " + LINES.repeat(30) + "finish"))))));

        assertThat(pdf.pages()).isGreaterThan(1);
        assertThat(pdf.lines(pdf.pages())).anyMatch(line -> line.endsWith("finish"));
    }

    @Test
    void leavesNoHeadingAloneAtTheFootOfAPage() {
        List<Section> sections = IntStream.range(0, 40).mapToObj(n -> Section.of(new Anchor("s" + n), "Heading" + n + "x",
                List.of(Paragraph.of("body" + n + "x " + LINES)))).toList();

        Pdf pdf = Pdf.of(Documents.of("en", sections));

        assertThat(pdf.pages()).isGreaterThan(4);
        assertThat(IntStream.range(0, 40)).allMatch(n -> page(pdf, (n + 1) + " Heading" + n + "x") == page(pdf, "body" + n + "x"));
    }

    @Test
    void keepsACardTogether() {
        List<Block> cards = new ArrayList<>();
        IntStream.range(0, 12).forEach(n -> cards.add(new CardBlock(new Anchor("c" + n), "", List.of(), List.of(),
                List.of(Paragraph.of("begin" + n + "x " + LINES), Paragraph.of(LINES), Paragraph.of(LINES + " end" + n + "x")))));

        Pdf pdf = Pdf.of(Documents.of("en", List.of(Section.of(new Anchor("one"), "One", cards))));

        assertThat(IntStream.range(0, 12)).allMatch(n -> page(pdf, "begin" + n + "x") == page(pdf, "end" + n + "x"));
    }

    @Test
    void turnsThePaperForALandscapeSectionAndBack() {
        Section upright = Section.of(new Anchor("a"), "Upright", List.of(Paragraph.of("text")));
        Section wide = Section.of(new Anchor("b"), "Wide", List.of(Paragraph.of("text"))).placed(Section.Placement.LANDSCAPE);
        Section after = Section.of(new Anchor("c"), "After", List.of(Paragraph.of("text")));

        Pdf pdf = Pdf.of(Documents.of("en", List.of(upright.with(List.of(wide)), after)));

        assertThat(pdf.pages()).isEqualTo(3);
        assertThat(pdf.<List<Boolean>>read(document -> IntStream.range(0, 3).mapToObj(document::getPage)
                .map(page -> page.getMediaBox().getWidth() > page.getMediaBox().getHeight()).toList())).containsExactly(false, true, false);
        assertThat(pdf.lines(2)).first().asString().endsWith("1 Upright");
        assertThat(pdf.lines(3)).first().asString().endsWith("2 After");
    }

    private static Table table(List<Row> rows) {
        return new Table(Optional.of(new Anchor("names")), List.of(Inline.text("Names")),
                List.of(Column.naming("Name", ColumnKind.SHORT, 1), Column.of("Meaning", ColumnKind.TEXT, 5)), List.of(),
                List.of(Table.RowGroup.of(rows)), List.of());
    }

    private static int page(Pdf pdf, String words) {
        return IntStream.rangeClosed(1, pdf.pages()).filter(page -> String.join(" ", pdf.lines(page)).contains(words)).findFirst()
                .orElseThrow(() -> new AssertionError("no page says " + words));
    }
}
