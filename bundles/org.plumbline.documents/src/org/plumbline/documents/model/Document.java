package org.plumbline.documents.model;

import java.util.List;
import java.util.Optional;

/**
 * A document between the model it tells of and the formats it is written in. A builder makes it once for all formats; a
 * writer of a format needs nothing else.
 */
public record Document(Metadata metadata, Optional<Cover> cover, Optional<TableOfContents> contents, List<Section> sections) {

    public Document {
        sections = List.copyOf(sections);
    }
}
