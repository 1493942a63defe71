package org.plumbline.documents.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts a table that has too many columns for its page into several that fit; each repeats the columns that name the rows.
 */
public final class TableSplit {

    /** Room of an upright A4 page, in ems of the table's letters. */
    public static final double PORTRAIT = 58;
    /** Room of an A4 page in landscape format, in ems of the table's letters. */
    public static final double LANDSCAPE = 87;

    private final double room;

    /** @param room width of the page in ems of the table's letters */
    public TableSplit(double room) {
        this.room = room;
    }

    /**
     * The table itself where it fits, else its parts from the first column to the last. The first part keeps anchor and
     * caption and the anchors of the rows; the writer says of the others which part they are.
     */
    public List<Table> parts(Table table) {
        List<Table> parts = new ArrayList<>();
        int keys = keys(table);
        double keyWidth = width(table.columns().subList(0, keys));
        int from = keys;
        while (from < table.columns().size() || parts.isEmpty()) {
            int to = Math.min(from + 1, table.columns().size());
            double used = keyWidth + width(table.columns().subList(from, to));
            while (to < table.columns().size() && used + table.columns().get(to).kind().leastWidth() <= room) {
                used += table.columns().get(to).kind().leastWidth();
                to++;
            }
            parts.add(from == keys && to == table.columns().size() ? table : new Part(keys, from, to).of(table));
            from = to;
        }
        return List.copyOf(parts);
    }

    private static double width(List<Table.Column> columns) {
        return columns.stream().mapToDouble(column -> column.kind().leastWidth()).sum();
    }

    /** The leading columns that name the rows, at least one, as far as they leave half of the room to the others. */
    private int keys(Table table) {
        int keys = 1;
        while (keys < table.columns().size() && table.columns().get(keys).rowHeader()
                && width(table.columns().subList(0, keys + 1)) <= room / 2) {
            keys++;
        }
        return keys;
    }

    /** The first {@code keys} columns and those from {@code from} up to before {@code to}. */
    private record Part(int keys, int from, int to) {

        Table of(Table table) {
            boolean first = from == keys;
            List<Table.Column> columns = new ArrayList<>(table.columns().subList(0, keys));
            columns.addAll(table.columns().subList(from, to));
            List<Table.RowGroup> groups = table.rowGroups().stream()
                    .map(group -> new Table.RowGroup(group.heading(), rows(group.rows(), first))).toList();
            return new Table(first ? table.anchor() : Optional.empty(), first ? table.caption() : List.of(), columns,
                    columnGroups(table.columnGroups()), groups, rows(table.totals(), first));
        }

        private List<Table.ColumnGroup> columnGroups(List<Table.ColumnGroup> groups) {
            List<Table.ColumnGroup> kept = new ArrayList<>();
            int start = 0;
            for (Table.ColumnGroup group : groups) {
                int span = overlap(start, start + group.span());
                if (span > 0) {
                    kept.add(new Table.ColumnGroup(group.heading(), span));
                }
                start += group.span();
            }
            return kept;
        }

        private List<Row> rows(List<Row> rows, boolean first) {
            return rows.stream().map(row -> new Row(cells(row.cells()), first ? row.anchor() : Optional.empty())).toList();
        }

        private List<Cell> cells(List<Cell> cells) {
            List<Cell> kept = new ArrayList<>();
            int start = 0;
            for (Cell cell : cells) {
                int span = overlap(start, start + cell.span());
                if (span > 0) {
                    kept.add(cell.spanning(span));
                }
                start += cell.span();
            }
            return kept;
        }

        /** How many columns of this part lie from {@code start} up to before {@code end}. */
        private int overlap(int start, int end) {
            return Math.max(0, Math.min(end, keys) - start) + Math.max(0, Math.min(end, to) - Math.max(start, from));
        }
    }
}
