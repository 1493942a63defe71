package org.plumbline.documents.docx;

import java.util.List;

import org.plumbline.documents.model.DefinitionList;

/** Writes names and what they stand for in two columns. */
final class Definitions {

    private static final int WIDEST_TERM = 2470;
    private static final int WIDEST_TERM_OF_CARD = 1650;
    private static final double SHARE = 0.35;
    /** An entry that takes more of a page than this may break. */
    private static final double MOST = 0.4;

    private final Blocks blocks;

    Definitions(Blocks blocks) {
        this.blocks = blocks;
    }

    void write(List<DefinitionList.Entry> entries, Flow flow) {
        if (entries.isEmpty()) {
            return;
        }
        Story story = blocks.story();
        boolean small = flow.kind() != TextKind.BODY;
        int term = (int) Math.min(small ? WIDEST_TERM_OF_CARD : WIDEST_TERM, flow.available() * SHARE);
        int[] widths = {term, flow.available() - term};
        story.openTable();
        new TableHead(blocks.context(), "PlumblineFacts", "", flow.indent(), ColumnOrder.READING).write(story.out(), widths, false);
        entries.forEach(entry -> entry(entry, widths, flow, small));
        story.closeTable();
        if (!flow.inCell()) {
            story.space();
        }
    }

    private void entry(DefinitionList.Entry entry, int[] widths, Flow flow, boolean small) {
        Story story = blocks.story();
        boolean low = !flow.inCell() && Heights.of(entry.definition(), widths[1]) < flow.height() * MOST
                && Heights.of(ColumnNeeds.words(entry.term()), widths[0]) < flow.height() * MOST;
        new Cells(story.out()).openRow(low);
        open(widths[0]);
        story.paragraph(ParagraphFormat.of(small ? "CardTerm" : "DefinitionTerm"),
                () -> blocks.runs().write(entry.term(), RunFormat.PLAIN));
        story.closeCell("DefinitionTerm");
        open(widths[1]);
        TextKind kind = small ? TextKind.CARD : TextKind.DEFINITION;
        blocks.write(entry.definition(), flow.cell(kind, widths[1], false));
        story.closeCell(kind.paragraph());
        story.out().close("w:tr");
    }

    private void open(int width) {
        blocks.story().openCell();
        blocks.story().out().open("w:tcPr").empty("w:tcW", "w:w", Integer.toString(width), "w:type", "dxa").close("w:tcPr");
    }
}
