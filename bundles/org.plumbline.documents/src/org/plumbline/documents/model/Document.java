package org.plumbline.documents.model;

import java.util.List;
import java.util.Optional;
import org.plumbline.documents.theme.Theme;

/**
 * A document between the model it tells of and the formats it is written in. A builder makes it once for all formats; a
 * writer of a format needs nothing else.
 */
public record Document(Metadata metadata, Optional<Cover> cover, Optional<TableOfContents> contents, List<Section> sections,
        Theme theme) {

    public Document {
        sections = List.copyOf(sections);
    }

    /** A document in the standard look. */
    public Document(Metadata metadata, Optional<Cover> cover, Optional<TableOfContents> contents, List<Section> sections) {
        this(metadata, cover, contents, sections, Theme.standard());
    }
}
