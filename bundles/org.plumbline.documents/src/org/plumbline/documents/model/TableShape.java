package org.plumbline.documents.model;

import java.util.List;
import java.util.stream.Stream;

/** Holds a table to its number of columns, so that no writer has to mend one. */
final class TableShape {

    private TableShape() {
    }

    static void check(String name, int columns, List<Table.ColumnGroup> groups, List<Table.RowGroup> body, List<Row> totals) {
        if (columns == 0) {
            throw new IllegalArgumentException("Table " + name + " has no column");
        }
        if (!groups.isEmpty() && groups.stream().mapToInt(Table.ColumnGroup::span).sum() != columns) {
            throw new IllegalArgumentException("Table " + name + ": its column groups do not cover " + columns + " columns");
        }
        Stream.concat(body.stream().flatMap(group -> group.rows().stream()), totals.stream())
                .filter(row -> row.cells().stream().mapToInt(Cell::span).sum() != columns).findFirst().ifPresent(row -> {
                    throw new IllegalArgumentException("Table " + name + ": a row covers "
                            + row.cells().stream().mapToInt(Cell::span).sum() + " of " + columns + " columns");
                });
    }
}
