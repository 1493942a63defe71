package org.plumbline.documents.model;

import java.util.List;

/**
 * A list, numbered or with bullets.
 *
 * @param start number of the first item of a numbered list
 * @param items the blocks of each item
 */
public record ListBlock(boolean numbered, int start, List<List<Block>> items) implements Block {

    public ListBlock {
        items = items.stream().map(List::copyOf).toList();
    }

    /** A list with bullets, one paragraph an item. */
    public static ListBlock bullets(List<? extends List<? extends Inline>> items) {
        return new ListBlock(false, 1, items.stream().map(ListBlock::item).toList());
    }

    /** A list numbered from 1, one paragraph an item. */
    public static ListBlock numbered(List<? extends List<? extends Inline>> items) {
        return new ListBlock(true, 1, items.stream().map(ListBlock::item).toList());
    }

    private static List<Block> item(List<? extends Inline> inlines) {
        return List.of(new Paragraph(List.copyOf(inlines)));
    }
}
