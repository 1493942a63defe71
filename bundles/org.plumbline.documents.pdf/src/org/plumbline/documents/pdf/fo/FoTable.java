package org.plumbline.documents.pdf.fo;

import java.util.Arrays;

import org.plumbline.documents.model.Anchor;
import org.plumbline.documents.model.Cell;
import org.plumbline.documents.model.Row;
import org.plumbline.documents.model.Table;
import org.plumbline.documents.model.Table.ColumnKind;

/** Writes one table: its head again on every page, rows in one piece, groups with their headings. */
final class FoTable {

    private static final int MANY_MARKS = 5;
    private static final int FEW_ROWS = 8;
    private static final String STRONG_RULE = "0.8pt";
    private static final String THIN_RULE = "0.4pt";

    private final FoContext context;
    private final Fo out;
    private final Table table;
    private final Place place;
    private final double[] widths;
    private final FoCells cells;

    FoTable(FoContext context, Fo out, FoBlocks blocks, Table table, Place place) {
        this.context = context;
        this.out = out;
        this.table = table;
        this.place = place;
        boolean upright = table.columns().stream().filter(column -> column.kind() == ColumnKind.MARK).count() >= MANY_MARKS;
        this.widths = new ColumnWidths(context.letters(), table, place, upright).points();
        this.cells = new FoCells(context, out, blocks, place, upright);
    }

    void write() {
        int rows = table.rowGroups().stream().mapToInt(group -> group.rows().size() + (group.heading().isEmpty() ? 0 : 1)).sum()
                + table.totals().size();
        out.open("table", "table-layout", "fixed", "width", Paper.pt(Arrays.stream(widths).sum()), "font-size",
                Paper.pt(place.size()), "line-height", Double.toString(Paper.TABLE_LEADING), "keep-together.within-page",
                rows <= FEW_ROWS ? "4" : "");
        for (int column = 0; column < widths.length; column++) {
            out.empty("table-column", "column-width", Paper.pt(widths[column]), "fox:header",
                    table.columns().get(column).rowHeader() ? "true" : "");
        }
        head();
        body(rows);
        out.close();
    }

    private void head() {
        out.open("table-header", "background-color", context.colors().band().hex(), "keep-together.within-page", "always");
        if (!table.columnGroups().isEmpty()) {
            out.open("table-row");
            int from = 0;
            for (Table.ColumnGroup group : table.columnGroups()) {
                cells.group(group, width(from, group.span()));
                from += group.span();
            }
            out.close();
        }
        out.open("table-row");
        for (int column = 0; column < widths.length; column++) {
            cells.head(table.columns().get(column), widths[column], STRONG_RULE);
        }
        out.close().close();
    }

    private void body(int rows) {
        out.open("table-body");
        if (rows == 0) {
            // A table without rows is no table in XSL-FO.
            out.open("table-row").open("table-cell", "number-columns-spanned", Integer.toString(widths.length)).empty("block").close().close();
        }
        for (Table.RowGroup group : table.rowGroups()) {
            if (!group.heading().isEmpty()) {
                group(group);
            }
            for (int index = 0; index < group.rows().size(); index++) {
                row(group.rows().get(index), index == 0 && group.rows().size() > 1, "", false);
            }
        }
        for (int index = 0; index < table.totals().size(); index++) {
            row(table.totals().get(index), false, index == 0 ? STRONG_RULE : "", true);
        }
        out.close();
    }

    private void group(Table.RowGroup group) {
        out.open("table-row", "keep-with-next.within-page", "always", "keep-together.within-page", "always", "background-color",
                context.colors().band().hex());
        cells.groupHeading(group.heading(), widths.length, width(0, widths.length), THIN_RULE);
        out.close();
    }

    /**
     * One row.
     *
     * @param begins whether more rows of its group follow, of which one should stand on the same page
     * @param rule thickness of the line above a total; empty for none
     */
    private void row(Row row, boolean begins, String rule, boolean total) {
        out.open("table-row", "keep-together.within-page", "5", "keep-with-next.within-page", begins ? "1" : "", "keep-with-previous.within-page",
                total ? "3" : "");
        String anchor = row.anchor().map(Anchor::value).orElse("");
        int column = 0;
        for (Cell cell : row.cells()) {
            cells.cell(table.columns().get(column), cell, width(column, cell.span()), total ? rule : THIN_RULE, total,
                    column == 0 ? anchor : "");
            column += cell.span();
        }
        out.close();
    }

    private double width(int from, int span) {
        double sum = 0;
        for (int column = from; column < from + span; column++) {
            sum += widths[column];
        }
        return sum;
    }
}
