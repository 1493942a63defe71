package org.plumbline.documents.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plumbline.documents.model.Table.Column;
import org.plumbline.documents.model.Table.ColumnKind;

class TableSplitTest {

    private final TableSplit split = new TableSplit(TableSplit.PORTRAIT);

    @Test
    void leavesATableThatFits() {
        Table table = table(6, ColumnKind.TEXT);

        assertThat(split.parts(table)).containsExactly(table);
        assertThat(split.parts(Table.unnumbered(List.of(Column.of("A", ColumnKind.TEXT, 1)), List.of()))).hasSize(1);
    }

    @Test
    void repeatsTheColumnsThatNameTheRows() {
        List<Table> parts = split.parts(table(20, ColumnKind.TEXT));

        assertThat(parts).hasSize(4).allSatisfy(part -> assertThat(text(part.rowGroups().getFirst().rows().getFirst().cells().getFirst()))
                .isEqualTo("name"));
        List<String> all = new ArrayList<>();
        parts.forEach(part -> part.rowGroups().getFirst().rows().getFirst().cells().stream().skip(1).forEach(cell -> all.add(text(cell))));
        assertThat(all).containsExactlyElementsOf(IntStream.range(1, 20).mapToObj(Integer::toString).toList());
    }

    @Test
    void keepsAnchorsInTheFirstPartOnly() {
        List<Table> parts = split.parts(table(20, ColumnKind.TEXT));

        assertThat(parts.getFirst().anchor()).isPresent();
        assertThat(parts.stream().skip(1)).allMatch(part -> part.anchor().isEmpty() && part.caption().isEmpty()
                && part.rowGroups().getFirst().rows().getFirst().anchor().isEmpty());
    }

    @Test
    void takesMoreMarksThanTextsOnAPage() {
        assertThat(split.parts(table(18, ColumnKind.MARK))).hasSize(1);
        assertThat(split.parts(table(60, ColumnKind.MARK))).hasSize(4);
    }

    @Test
    void cutsCellsAndHeadingsThatSpanAPageEnd() {
        Table table = table(20, ColumnKind.TEXT);
        Table grouped = new Table(table.anchor(), table.caption(), table.columns(),
                List.of(new Table.ColumnGroup(List.of(), 1), new Table.ColumnGroup(List.of(Inline.text("All")), 19)), table.rowGroups(),
                List.of(Row.of(Cell.of("sum"), Cell.of("everything").spanning(19))));

        assertThat(split.parts(grouped)).hasSize(4).allSatisfy(part -> {
            assertThat(part.columnGroups().getLast().span()).isEqualTo(part.columns().size() - 1);
            assertThat(part.totals().getFirst().cells()).hasSize(2);
        });
    }

    @Test
    void refusesTablesOutOfShape() {
        List<Column> columns = List.of(Column.of("A", ColumnKind.TEXT, 1), Column.of("B", ColumnKind.TEXT, 1));

        assertThatThrownBy(() -> Table.of(new Anchor("t"), "T", columns, List.of(Row.of(Cell.of("one")))))
                .hasMessageContaining("Table t: a row covers 1 of 2 columns");
        assertThatThrownBy(() -> Table.unnumbered(List.of(), List.of())).hasMessageContaining("no column");
        assertThatThrownBy(() -> new Table(Optional.empty(), List.of(Inline.text("T")), columns, List.of(), List.of(), List.of()))
                .hasMessageContaining("both");
        assertThatThrownBy(() -> new Table(Optional.empty(), List.of(), columns, List.of(new Table.ColumnGroup(List.of(), 3)), List.of(),
                List.of())).hasMessageContaining("column groups");
    }

    private static String text(Cell cell) {
        Inline.Isolate isolate = (Inline.Isolate) ((Paragraph) cell.blocks().getFirst()).inlines().getFirst();
        return ((Inline.Text) isolate.inlines().getFirst()).text();
    }

    private static Table table(int columns, ColumnKind kind) {
        List<Column> all = new ArrayList<>(List.of(Column.naming("Name", ColumnKind.TEXT, 2)));
        List<Cell> cells = new ArrayList<>(List.of(Cell.of("name")));
        IntStream.range(1, columns).forEach(n -> {
            all.add(Column.of("C" + n, kind, 1));
            cells.add(Cell.of(Integer.toString(n)));
        });
        return Table.of(new Anchor("t"), "T", all, List.of(new Row(cells, Optional.of(new Anchor("row")))));
    }
}
