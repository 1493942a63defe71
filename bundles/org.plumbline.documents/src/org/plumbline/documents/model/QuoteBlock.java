package org.plumbline.documents.model;

import java.util.List;

/** Words of somebody else. */
public record QuoteBlock(List<Block> blocks) implements Block {

    public QuoteBlock {
        blocks = List.copyOf(blocks);
    }
}
