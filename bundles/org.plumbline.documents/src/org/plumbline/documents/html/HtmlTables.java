package org.plumbline.documents.html;

import java.util.List;
import java.util.Locale;

import org.plumbline.documents.model.Anchor;
import org.plumbline.documents.model.Cell;
import org.plumbline.documents.model.Paragraph;
import org.plumbline.documents.model.PlainText;
import org.plumbline.documents.model.Row;
import org.plumbline.documents.model.Shade;
import org.plumbline.documents.model.Table;
import org.plumbline.documents.model.TableSplit;

/**
 * Writes tables: caption above, headings with their scope, header rows that a printer repeats. A table scrolls in a region
 * of its own where the window is narrower than its columns.
 */
final class HtmlTables {

    private static final int MANY_MARKS = 5;
    /** A word that is longer than this is broken in any column, even in one of short texts. */
    private static final int LONG_WORD = 16;

    private final HtmlContext context;
    private final Markup out;
    private final HtmlBlocks blocks;
    private final HtmlInlines inlines;
    private final double room;

    /** @param room width of the page in ems of a table's letters */
    HtmlTables(HtmlContext context, Markup out, HtmlBlocks blocks, double room) {
        this.context = context;
        this.out = out;
        this.blocks = blocks;
        this.inlines = new HtmlInlines(context, out);
        this.room = room;
    }

    void write(Table table, int level) {
        String id = table.anchor().map(Anchor::value).orElse("");
        String name = table.anchor().map(anchor -> context.texts().reference(context.numbering().of(anchor)))
                .orElse(context.texts().get("table.plain"));
        List<Table> parts = new TableSplit(room).parts(table);
        for (int part = 1; part <= parts.size(); part++) {
            String partName = parts.size() == 1 ? name
                    : context.texts().get("part", name, Integer.toString(part), Integer.toString(parts.size()));
            part(parts.get(part - 1), part == 1 || id.isEmpty() ? id : "_" + id + "-" + part, partName, parts.size() > 1, level);
        }
    }

    private void part(Table table, String id, String name, boolean oneOfMany, int level) {
        boolean captioned = oneOfMany || !table.caption().isEmpty();
        out.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-label", name).line();
        out.open("table", "id", id, "style", "--least:" + least(table) + "em").line();
        if (captioned) {
            out.open("caption").open("span", "class", "number").text(name).close("span").text(" ");
            inlines.write(table.caption());
            out.close("caption").line();
        }
        columns(table);
        head(table);
        for (Table.RowGroup group : table.rowGroups()) {
            body(table, group, level);
        }
        foot(table, level);
        out.close("table").line().close("div").line();
    }

    private static String least(Table table) {
        double ems = table.columns().stream().mapToDouble(column -> column.kind().leastWidth()).sum();
        return String.format(Locale.ROOT, "%.1f", ems);
    }

    private void columns(Table table) {
        double all = table.columns().stream().mapToDouble(Table.Column::weight).sum();
        out.open("colgroup");
        for (Table.Column column : table.columns()) {
            out.open("col", "style", String.format(Locale.ROOT, "width:%.1f%%", column.weight() / all * 100));
        }
        out.close("colgroup").line();
    }

    private void head(Table table) {
        out.open("thead").line();
        if (!table.columnGroups().isEmpty()) {
            out.open("tr");
            for (Table.ColumnGroup group : table.columnGroups()) {
                String element = group.heading().isEmpty() ? "td" : "th";
                out.open(element, "colspan", span(group.span()), "scope", group.heading().isEmpty() ? "" : "colgroup");
                inlines.write(group.heading());
                out.close(element);
            }
            out.close("tr").line();
        }
        boolean tall = table.columns().stream().filter(column -> column.kind() == Table.ColumnKind.MARK).count() >= MANY_MARKS;
        out.open("tr");
        for (Table.Column column : table.columns()) {
            boolean upright = tall && column.kind() == Table.ColumnKind.MARK;
            out.open("th", "scope", "col", "class", kind(column) + (upright ? " tall" : "")
                    + breaking(PlainText.of(List.of(new Paragraph(column.heading()))))).open("span");
            inlines.write(column.heading());
            out.close("span").close("th");
        }
        out.close("tr").line().close("thead").line();
    }

    private void body(Table table, Table.RowGroup group, int level) {
        out.open("tbody").line();
        if (!group.heading().isEmpty()) {
            out.open("tr", "class", "group").open("th", "scope", "rowgroup", "colspan", Integer.toString(table.columns().size()));
            inlines.write(group.heading());
            out.close("th").close("tr").line();
        }
        group.rows().forEach(row -> row(table, row, level));
        out.close("tbody").line();
    }

    private void foot(Table table, int level) {
        if (!table.totals().isEmpty()) {
            // A tfoot would be repeated on every page; a total stands once.
            out.open("tbody", "class", "totals").line();
            table.totals().forEach(row -> row(table, row, level));
            out.close("tbody").line();
        }
    }

    private void row(Table table, Row row, int level) {
        out.open("tr", "id", row.anchor().map(Anchor::value).orElse(""));
        int column = 0;
        for (Cell cell : row.cells()) {
            cell(table.columns().get(column), cell, level);
            column += cell.span();
        }
        out.close("tr").line();
    }

    private void cell(Table.Column column, Cell cell, int level) {
        String element = column.rowHeader() ? "th" : "td";
        String shade = cell.shade().map(value -> Shading.style(value.paint())).orElse("");
        out.open(element, "scope", column.rowHeader() ? "row" : "", "colspan", span(cell.span()),
                "class", kind(column) + (shade.isEmpty() ? "" : " shade") + breaking(cell), "style", shade);
        blocks.item(cell.blocks(), level);
        cell.shade().filter(value -> cell.blocks().isEmpty()).ifPresent(value -> out.text(value.label()));
        cell.shade().filter(value -> !cell.blocks().isEmpty())
                .ifPresent(value -> out.open("span", "class", "shade-label").text(value.label()).close("span"));
        out.close(element);
    }

    private static String breaking(Cell cell) {
        PlainText shade = new PlainText(cell.shade().map(Shade::label).stream().toList());
        String own = breaking(PlainText.of(cell.blocks()));
        return own.isEmpty() ? breaking(shade) : own;
    }

    private static String breaking(PlainText text) {
        return text.longestWord() > LONG_WORD ? " long" : "";
    }

    private static String span(int columns) {
        return columns == 1 ? "" : Integer.toString(columns);
    }

    private static String kind(Table.Column column) {
        return switch (column.kind()) {
            case TEXT -> "text";
            case SHORT -> "short";
            case NUMBER -> "number";
            case MARK -> "mark";
        };
    }
}
