package org.plumbline.documents.markdown;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.plumbline.documents.model.Block;
import org.plumbline.documents.model.Cell;
import org.plumbline.documents.model.Inline;
import org.plumbline.documents.model.Paragraph;
import org.plumbline.documents.model.Row;
import org.plumbline.documents.model.Table;
import org.plumbline.documents.model.Table.Column;
import org.plumbline.documents.model.Table.ColumnKind;

/** Turns the tables of Markdown into tables without caption. */
final class MarkdownTables {

    private final MarkdownInlines inlines;

    MarkdownTables(MarkdownInlines inlines) {
        this.inlines = inlines;
    }

    List<Block> blocks(TableBlock table) {
        List<Column> columns = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row instanceof TableRow; row = row.getNext()) {
                if (part instanceof TableHead) {
                    columns.addAll(columns(row));
                } else {
                    rows.add(row(row, columns.size()));
                }
            }
        }
        return List.of(Table.unnumbered(columns, rows));
    }

    private List<Column> columns(Node head) {
        List<Column> columns = new ArrayList<>();
        for (Node node = head.getFirstChild(); node instanceof TableCell cell; node = node.getNext()) {
            ColumnKind kind = cell.getAlignment() == TableCell.Alignment.RIGHT ? ColumnKind.NUMBER : ColumnKind.TEXT;
            columns.add(new Column(inlines.children(cell), kind, 1, false));
        }
        return columns;
    }

    /** A row may have fewer cells than the table has headings. */
    private Row row(Node row, int columns) {
        List<Cell> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            List<Inline> content = inlines.children(cell);
            cells.add(content.isEmpty() ? Cell.empty() : Cell.of(List.of(new Paragraph(content))));
        }
        while (cells.size() < columns) {
            cells.add(Cell.empty());
        }
        return Row.of(cells);
    }
}
