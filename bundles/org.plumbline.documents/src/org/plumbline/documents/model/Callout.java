package org.plumbline.documents.model;

import java.util.List;

/**
 * A remark that stands out from the text.
 *
 * @param title empty to let the writer name the kind
 */
public record Callout(Kind kind, List<Inline> title, List<Block> blocks) implements Block {

    /** Why it stands out. */
    public enum Kind {
        INFO, WARNING, OPEN_POINT
    }

    public Callout {
        title = List.copyOf(title);
        blocks = List.copyOf(blocks);
    }

    /** A remark of one paragraph, titled by its kind. */
    public static Callout of(Kind kind, Inline... inlines) {
        return new Callout(kind, List.of(), List.of(Paragraph.of(inlines)));
    }
}
