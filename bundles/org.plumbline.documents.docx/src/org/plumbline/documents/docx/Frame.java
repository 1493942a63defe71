package org.plumbline.documents.docx;

import java.util.List;
import java.util.function.Consumer;

import org.plumbline.documents.model.Block;

/**
 * Writes a frame around blocks: a table of one cell, which stays on one page where it fits.
 *
 * @param style id of the table's style
 * @param name what it is, for people who do not see it
 */
record Frame(Blocks blocks, String style, String name) {

    private static final int PADDING = 170;
    /** A frame that takes more of a page than this may break. */
    private static final double MOST = 0.9;

    /**
     * Writes the frame and what stands in it.
     *
     * @param blocksInside what the content writes, to see whether it fits on a page
     */
    void write(Flow flow, TextKind kind, List<Block> blocksInside, Consumer<Flow> content) {
        Story story = blocks.story();
        int width = flow.available();
        TableHead head = new TableHead(blocks.context(), style, name, flow.indent(), ColumnOrder.READING);
        story.openTable();
        head.write(story.out(), new int[] {width}, false);
        new Cells(story.out()).openRow(!flow.inCell() && Heights.of(blocksInside, width - 2 * PADDING) < flow.height() * MOST);
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
