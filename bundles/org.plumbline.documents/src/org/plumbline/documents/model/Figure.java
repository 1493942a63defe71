package org.plumbline.documents.model;

import java.util.List;

import org.plumbline.drawing.Drawing;

/**
 * A picture with a caption; the writer numbers it. Title and description of each drawing are its text alternative.
 *
 * @param parts one drawing or more, in reading order; each stays on one page
 * @param longDescription what the picture shows, as blocks: usually a table of its data; empty where the text around the
 *        figure already says it
 */
public record Figure(Anchor anchor, List<Inline> caption, List<Drawing> parts, List<Block> longDescription)
        implements Block {

    public Figure {
        caption = List.copyOf(caption);
        parts = List.copyOf(parts);
        longDescription = List.copyOf(longDescription);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("A figure needs a drawing: " + anchor.value());
        }
    }

    /** A figure of one drawing without a long description. */
    public static Figure of(Anchor anchor, String caption, Drawing drawing) {
        return new Figure(anchor, List.of(Inline.text(caption)), List.of(drawing), List.of());
    }

    /** The same figure with a long description. */
    public Figure describedBy(List<Block> blocks) {
        return new Figure(anchor, caption, parts, blocks);
    }
}
