package org.plumbline.documents.model;

import java.util.List;

/** Names and what they stand for: facts of a card, an abbreviation list. */
public record DefinitionList(List<Entry> entries) implements Block {

    public DefinitionList {
        entries = List.copyOf(entries);
    }

    /** One name with its meaning. */
    public record Entry(List<Inline> term, List<Block> definition) {
        public Entry {
            term = List.copyOf(term);
            definition = List.copyOf(definition);
        }

        /** An entry of two texts; the second one has a direction of its own. */
        public static Entry of(String term, String definition) {
            return new Entry(List.of(Inline.text(term)), List.of(Paragraph.of(Inline.isolate(definition))));
        }
    }
}
