package org.plumbline.documents.model;

import java.util.List;
import java.util.Optional;

import org.plumbline.drawing.TextDirection;

/** A piece of running text. Texts are plain: a writer escapes what its format gives a meaning to. */
public sealed interface Inline {

    /** Characters as they are to be read. Line breaks in them count as spaces. */
    record Text(String text) implements Inline {
    }

    /** Words of weight. */
    record Strong(List<Inline> inlines) implements Inline {
        public Strong {
            inlines = List.copyOf(inlines);
        }
    }

    /** Words said with stress. */
    record Emphasis(List<Inline> inlines) implements Inline {
        public Emphasis {
            inlines = List.copyOf(inlines);
        }
    }

    /** Characters that stand for themselves: an id, a command. */
    record Code(String text) implements Inline {
    }

    /** Words that lead elsewhere. */
    record Link(LinkTarget target, List<Inline> inlines) implements Inline {
        public Link {
            inlines = List.copyOf(inlines);
        }
    }

    /**
     * The number of a section, figure or table that carries the anchor, as "Figure 3", with a link to it. The document
     * must hold the anchor.
     */
    record Reference(Anchor to) implements Inline {
    }

    /** A forced end of line. */
    record LineBreak() implements Inline {
    }

    /**
     * Text of unknown direction or of another language, kept from disturbing the order of its neighbours (Unicode
     * bidirectional algorithm, isolates).
     *
     * @param language BCP 47 tag where it differs from the document's
     * @param direction empty to take it from the first letter
     */
    record Isolate(List<Inline> inlines, Optional<String> language, Optional<TextDirection> direction) implements Inline {
        public Isolate {
            inlines = List.copyOf(inlines);
        }
    }

    /** One text. */
    static Inline text(String text) {
        return new Text(text);
    }

    /** One text in bold. */
    static Inline strong(String text) {
        return new Strong(List.of(new Text(text)));
    }

    /** One text of the model: its direction is its own. */
    static Inline isolate(String text) {
        return new Isolate(List.of(new Text(text)), Optional.empty(), Optional.empty());
    }

    /** A link to a place of the document. */
    static Inline link(Anchor to, String text) {
        return new Link(new LinkTarget.Internal(to), List.of(new Text(text)));
    }
}
