package org.plumbline.documents.pdf;

import java.util.List;
import java.util.Optional;

import org.plumbline.documents.model.Anchor;
import org.plumbline.documents.model.Block;
import org.plumbline.documents.model.Document;
import org.plumbline.documents.model.Metadata;
import org.plumbline.documents.model.Paragraph;
import org.plumbline.documents.model.Section;
import org.plumbline.documents.theme.Theme;
import org.plumbline.drawing.TextDirection;

/** Small documents for one question each. */
final class Documents {

    private Documents() {
    }

    /** One section of one paragraph. */
    static Document saying(String text) {
        return of("en", List.of(Section.of(new Anchor("one"), "One", List.of(Paragraph.of(text)))));
    }

    /** One section of these blocks. */
    static Document of(Block... blocks) {
        return of("en", List.of(Section.of(new Anchor("one"), "One", List.of(blocks))));
    }

    static Document of(String language, List<Section> sections) {
        TextDirection direction = language.equals("ar") ? TextDirection.RIGHT_TO_LEFT : TextDirection.LEFT_TO_RIGHT;
        Metadata metadata = new Metadata("Title", "", language, direction, "Organization", "", "", "Draft", Optional.empty(), List.of());
        return new Document(metadata, Optional.empty(), Optional.empty(), sections, Theme.standard());
    }
}
