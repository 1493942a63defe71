package org.plumbline.documents.roadmap;

import java.util.List;
import java.util.Optional;
import org.plumbline.documents.model.BlockTree;
import org.plumbline.documents.model.Document;
import org.plumbline.documents.model.Inline;
import org.plumbline.documents.model.Metadata;
import org.plumbline.documents.model.Section;
import org.plumbline.drawing.TextDirection;

/** Looks through sections that are not yet part of a document. */
final class Documents {

    private static final Metadata NONE = new Metadata("", "", "en", TextDirection.LEFT_TO_RIGHT, "", "", "", "", Optional.empty(), List.of());

    private Documents() {
    }

    /** Sections as a document, so that {@link BlockTree} can walk through them. */
    static Document of(List<Section> sections) {
        return new Document(NONE, Optional.empty(), Optional.empty(), sections);
    }

    /** All texts of sections, each followed by a space. */
    static String text(List<Section> sections) {
        StringBuilder text = new StringBuilder();
        new BlockTree(section -> { }, block -> { }, inline -> {
            if (inline instanceof Inline.Text plain) {
                text.append(plain.text()).append(' ');
            }
        }).walk(of(sections));
        return text.toString();
    }
}
