package org.plumbline.documents.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.drawing.Drawing;
import org.plumbline.drawing.Size;
import org.plumbline.drawing.TextDirection;

class NumberingTest {

    private static final Anchor ONE = new Anchor("one");
    private static final Anchor TWO = new Anchor("two");
    private static final Anchor INNER = new Anchor("inner");

    @Test
    void numbersSectionsByTheirPlace() {
        Section inner = Section.of(INNER, "Inner", List.of());
        Numbering numbering = numbering(Section.of(ONE, "One", List.of()), Section.of(TWO, "Two", List.of()).with(List.of(inner)));

        assertThat(numbering.of(ONE)).isEqualTo(new Numbering.Number(Numbering.Kind.SECTION, "1"));
        assertThat(numbering.of(INNER)).isEqualTo(new Numbering.Number(Numbering.Kind.SECTION, "2.1"));
    }

    @Test
    void countsFiguresAndTablesEachOnTheirOwnWhereverTheyStand() {
        Block cardWithTable = new CardBlock(new Anchor("card"), "R1", List.of(), List.of(), List.of(table("t1")));
        Block figureWithTable = figure("f1").describedBy(List.of(table("t2")));
        Numbering numbering = numbering(Section.of(ONE, "One", List.of(cardWithTable, figureWithTable, figure("f2"), table("t3"))));

        assertThat(numbering.of(new Anchor("t2"))).isEqualTo(new Numbering.Number(Numbering.Kind.TABLE, "2"));
        assertThat(numbering.of(new Anchor("t3"))).isEqualTo(new Numbering.Number(Numbering.Kind.TABLE, "3"));
        assertThat(numbering.of(new Anchor("f2"))).isEqualTo(new Numbering.Number(Numbering.Kind.FIGURE, "2"));
    }

    @Test
    void refusesAnAnchorThatIsThereTwice() {
        assertThatThrownBy(() -> numbering(Section.of(ONE, "One", List.of(table("one"))))).hasMessageContaining("anchor one twice");
    }

    @Test
    void refusesLinksToNowhere() {
        Block link = Paragraph.of(Inline.strong("see "), new Inline.Strong(List.of(Inline.link(TWO, "there"))));
        Block reference = Paragraph.of(new Inline.Reference(TWO));

        assertThatThrownBy(() -> numbering(Section.of(ONE, "One", List.of(link)))).hasMessageContaining("anchor two");
        assertThatThrownBy(() -> numbering(Section.of(ONE, "One", List.of(reference)))).hasMessageContaining("anchor two");
    }

    @Test
    void followsLinksToRowsAndCards() {
        Row row = new Row(List.of(Cell.of("x")), Optional.of(TWO));
        Block table = Table.of(new Anchor("t"), "T", List.of(Table.Column.of("C", Table.ColumnKind.TEXT, 1)), List.of(row));

        assertThat(numbering(Section.of(ONE, "One", List.of(table, Paragraph.of(Inline.link(TWO, "row"))))).of(ONE).text()).isEqualTo("1");
    }

    private static Numbering numbering(Section... sections) {
        Metadata metadata = new Metadata("T", "", "en", TextDirection.LEFT_TO_RIGHT, "", "", "", "", Optional.empty(), List.of());
        return new Numbering(new Document(metadata, Optional.empty(), Optional.empty(), List.of(sections)));
    }

    private static Table table(String anchor) {
        return Table.of(new Anchor(anchor), "T", List.of(Table.Column.of("C", Table.ColumnKind.TEXT, 1)), List.of());
    }

    private static Figure figure(String anchor) {
        return Figure.of(new Anchor(anchor), "F", new Drawing(new Size(1, 1), "F", "F", "en", TextDirection.LEFT_TO_RIGHT, List.of()));
    }
}
