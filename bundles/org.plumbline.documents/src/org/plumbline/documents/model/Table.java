package org.plumbline.documents.model;

import java.util.List;
import java.util.Optional;

/**
 * A table. One with an anchor has a caption and a number, one without stands in the flow of a text. Header rows repeat on every page and rows do not break across pages
 * where the format can.
 *
 * @param columns left to right in a document that runs so, else right to left; one or more
 * @param columnGroups headings above the columns; their spans add up to the number of columns; empty for none
 * @param rowGroups the body
 * @param totals rows at the foot
 */
public record Table(Optional<Anchor> anchor, List<Inline> caption, List<Column> columns, List<ColumnGroup> columnGroups,
        List<RowGroup> rowGroups, List<Row> totals) implements Block {

    public Table {
        caption = List.copyOf(caption);
        columns = List.copyOf(columns);
        columnGroups = List.copyOf(columnGroups);
        rowGroups = List.copyOf(rowGroups);
        totals = List.copyOf(totals);
        if (anchor.isPresent() == caption.isEmpty()) {
            throw new IllegalArgumentException("A table has both an anchor and a caption, or neither");
        }
        TableShape.check(anchor.map(Anchor::value).orElse("in a text"), columns.size(), columnGroups, rowGroups, totals);
    }

    /** A numbered table of plain rows. */
    public static Table of(Anchor anchor, String caption, List<Column> columns, List<Row> rows) {
        return new Table(Optional.of(anchor), List.of(Inline.text(caption)), columns, List.of(), List.of(RowGroup.of(rows)), List.of());
    }

    /** A table without caption and number. */
    public static Table unnumbered(List<Column> columns, List<Row> rows) {
        return new Table(Optional.empty(), List.of(), columns, List.of(), List.of(RowGroup.of(rows)), List.of());
    }

    /** The same table with rows at its foot. */
    public Table withTotals(List<Row> rows) {
        return new Table(anchor, caption, columns, columnGroups, rowGroups, rows);
    }

    /** What the cells of a column hold; the writer aligns them by it. */
    public enum ColumnKind {
        /** Running text. */
        TEXT(8),
        /** Ids, dates and other short texts that are not to be broken. */
        SHORT(5.5),
        /** Numbers, percentages, money: aligned at their ends, in figures of one width. */
        NUMBER(5.5),
        /** One sign or a few, in the middle: a letter of a RACI matrix, a level. */
        MARK(2.6);

        private final double leastWidth;

        ColumnKind(double leastWidth) {
            this.leastWidth = leastWidth;
        }

        /** The width that keeps a column of this kind readable, in ems of the table's letters. */
        public double leastWidth() {
            return leastWidth;
        }
    }

    /**
     * A column.
     *
     * @param weight share of the width relative to the other columns, above 0; 1 for an average one
     * @param rowHeader whether its cells name their rows
     */
    public record Column(List<Inline> heading, ColumnKind kind, double weight, boolean rowHeader) {

        public Column {
            heading = List.copyOf(heading);
            if (!(weight > 0)) {
                throw new IllegalArgumentException("A column's weight is above 0: " + weight);
            }
        }

        /** A column whose cells do not name their rows. */
        public static Column of(String heading, ColumnKind kind, double weight) {
            return new Column(List.of(Inline.text(heading)), kind, weight, false);
        }

        /** A column whose cells name their rows. */
        public static Column naming(String heading, ColumnKind kind, double weight) {
            return new Column(List.of(Inline.text(heading)), kind, weight, true);
        }
    }

    /** A heading above several columns; an empty heading leaves them without one. */
    public record ColumnGroup(List<Inline> heading, int span) {
        public ColumnGroup {
            heading = List.copyOf(heading);
        }
    }

    /** Rows under a heading of their own; an empty heading for rows without one. */
    public record RowGroup(List<Inline> heading, List<Row> rows) {
        public RowGroup {
            heading = List.copyOf(heading);
            rows = List.copyOf(rows);
        }

        /** Rows without a heading. */
        public static RowGroup of(List<Row> rows) {
            return new RowGroup(List.of(), rows);
        }
    }
}
