package org.plumbline.documents.docx;

import java.util.List;

import org.plumbline.documents.model.Paragraph;
import org.plumbline.documents.model.PlainText;
import org.plumbline.documents.model.Table;
import org.plumbline.documents.model.TableSplit;

/** Writes tables: caption above, header rows that repeat on every page, rows that stay whole. */
final class Tables {

    private final Blocks blocks;

    Tables(Blocks blocks) {
        this.blocks = blocks;
    }

    void write(Table table, Flow flow) {
        List<Table> parts = new TableSplit(flow.room()).parts(table);
        for (int number = 1; number <= parts.size(); number++) {
            write(parts.get(number - 1), new Captions.Part(table.anchor(), number, parts.size()), flow);
        }
        if (!flow.inCell()) {
            blocks.story().space();
        }
    }

    private void write(Table table, Captions.Part part, Flow flow) {
        Captions captions = new Captions(blocks);
        boolean captioned = part.count() > 1 || !table.caption().isEmpty();
        if (captioned) {
            blocks.story().space();
            captioned(part, table, flow, captions);
        }
        UprightHeadings upright = new UprightHeadings(table.columns(), blocks.context().metrics());
        double[] needs = new ColumnNeeds(blocks.context().metrics()).of(table, upright);
        int[] widths = ColumnWidths.of(table.columns(), needs, flow.available());
        ColumnOrder order = ColumnOrder.of(upright, blocks.context());
        String name = captioned ? captions.name(part) + name(table) : "";
        blocks.story().openTable();
        new TableHead(blocks.context(), "PlumblineTable", name, flow.indent(), order).write(blocks.story().out(), widths, true);
        new TableHeadings(blocks, flow, widths, table.columns(), order).write(table.columnGroups());
        new TableRows(blocks, flow, widths, order).write(table);
        blocks.story().closeTable();
    }

    private void captioned(Captions.Part part, Table table, Flow flow, Captions captions) {
        if (part.first()) {
            part.anchor().ifPresent(blocks.story()::place);
        }
        captions.write(part, table.caption(), ParagraphFormat.of("Caption", flow).kept(true));
    }

    private static String name(Table table) {
        String words = String.join("", PlainText.of(List.of(new Paragraph(table.caption()))).runs());
        return words.isEmpty() ? "" : ": " + words;
    }
}
