package org.plumbline.documents.model;

import java.util.List;

/** Running text. */
public record Paragraph(List<Inline> inlines) implements Block {

    public Paragraph {
        inlines = List.copyOf(inlines);
    }

    /** A paragraph of these pieces. */
    public static Paragraph of(Inline... inlines) {
        return new Paragraph(List.of(inlines));
    }

    /** A paragraph of one text. */
    public static Paragraph of(String text) {
        return of(Inline.text(text));
    }
}
