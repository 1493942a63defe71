package org.plumbline.documents.docx;

import java.util.function.Consumer;

/**
 * Writes a frame around blocks: a table of one cell, which stays on one page where it fits.
 *
 * @param style id of the table's style
 * @param name what it is, for people who do not see it
 */
record Frame(Blocks blocks, String style, String name) {

    private static final int PADDING = 170;

    /** Writes the frame and what stands in it. */
    void write(Flow flow, TextKind kind, Consumer<Flow> content) {
        Story story = blocks.story();
        int width = flow.available();
        TableHead head = new TableHead(blocks.context(), style, name, flow.indent());
        story.openTable();
        head.write(story.out(), new int[] {width}, false);
        story.out().open("w:tr").open("w:trPr").empty("w:cantSplit").close("w:trPr");
        story.openCell();
        story.out().open("w:tcPr").empty("w:tcW", "w:w", Integer.toString(width), "w:type", "dxa").close("w:tcPr");
        content.accept(flow.cell(kind, width - 2 * PADDING, false));
        story.closeCell(kind.paragraph());
        story.out().close("w:tr");
        story.closeTable();
        if (!flow.inCell()) {
            story.space();
        }
    }
}
