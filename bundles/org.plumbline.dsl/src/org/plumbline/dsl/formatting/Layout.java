package org.plumbline.dsl.formatting;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Decides what stands in each gap of a text. It keeps what authors do for their readers (line breaks, empty lines, columns made
 * by hand) and settles the rest. Laying out its own result changes nothing.
 */
final class Layout {

    /** A block that reaches beyond this column gets several lines. */
    static final int WIDTH = 110;

    private static final String NO_BREAK_BLANK = "\u00A0";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final SourceText text;
    private final Blocks blocks;
    private int[] breaks;
    private int[] blanks;

    Layout(SourceText text) {
        this.text = text;
        this.blocks = new Blocks(text);
        boolean[] torn = new boolean[text.size()];
        List<Integer> wide = place(torn);
        while (!wide.isEmpty()) {
            for (int open : wide) {
                torn[open] = true;
                blocks.open(open);
            }
            wide = place(torn);
        }
    }

    /** What shall stand in a gap. */
    String gap(int index) {
        String written = text.gaps().get(index).written();
        if (index == 0 || index == text.size()) {
            String mark = index == 0 && written.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
            return mark + text.lineBreak().repeat(breaks[index]);
        }
        boolean same = breaks[index] == 0 && blanks[index] == 1 && written.equals(NO_BREAK_BLANK);
        return same ? written : text.lineBreak().repeat(breaks[index]) + " ".repeat(blanks[index]);
    }

    /** @return the blocks on one line that reach too far, of each line the first */
    private List<Integer> place(boolean[] torn) {
        breaks = new LineBreaks(text, blocks, torn).decide();
        List<Line> lines = Line.of(breaks);
        Statements statements = new Statements(text, blocks, lines);
        blanks = new Blanks(text).decide(breaks);
        new ValueColumns(text, blocks, statements, breaks, blanks).align(lines);
        Indentation indentation = new Indentation(text, blocks, statements, blanks);
        indentation.decide(lines);
        return lines.stream().map(line -> IntStream.rangeClosed(line.first(), line.last()).boxed()
                .filter(open -> blocks.isOneLine(open) && indentation.column(blocks.end(open)) + 1 > WIDTH).findFirst())
                .flatMap(Optional::stream).toList();
    }
}
