package org.plumbline.documents.model;

import java.util.List;
import java.util.Optional;

/**
 * A cell of a {@link Table}.
 *
 * @param blocks words: paragraphs and lists; what has a width of its own, a figure or another table, belongs elsewhere
 * @param span how many columns it covers, 1 or more
 * @param shade a ground colour with its meaning; a writer prints the meaning where the blocks do not
 */
public record Cell(List<Block> blocks, int span, Optional<Shade> shade) {

    public Cell {
        blocks = List.copyOf(blocks);
        if (span < 1) {
            throw new IllegalArgumentException("A cell covers a column or more: " + span);
        }
    }

    /** A cell of one paragraph. */
    public static Cell of(Inline... inlines) {
        return of(List.of(Paragraph.of(inlines)));
    }

    /** A cell of one text of the model, which has a direction of its own. */
    public static Cell of(String text) {
        return text.isEmpty() ? empty() : of(Inline.isolate(text));
    }

    /** A cell of these blocks. */
    public static Cell of(List<Block> blocks) {
        return new Cell(blocks, 1, Optional.empty());
    }

    /** A cell without content. */
    public static Cell empty() {
        return of(List.of());
    }

    /** A cell that shows the shade's meaning upon its colour. */
    public static Cell shaded(Shade shade) {
        return new Cell(List.of(), 1, Optional.of(shade));
    }

    /** The same cell over several columns. */
    public Cell spanning(int columns) {
        return new Cell(blocks, columns, shade);
    }
}
