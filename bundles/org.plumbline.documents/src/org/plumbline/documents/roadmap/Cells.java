package org.plumbline.documents.roadmap;

import java.util.List;
import org.plumbline.documents.model.Cell;
import org.plumbline.documents.model.Inline;
import org.plumbline.documents.model.Paragraph;

/** Makes cells of running text. */
final class Cells {

    private Cells() {
    }

    /** A cell of one paragraph; empty for no text. */
    static Cell of(List<Inline> inlines) {
        return inlines.isEmpty() ? Cell.empty() : Cell.of(List.of(new Paragraph(inlines)));
    }

    /** A cell of a paragraph for each of these texts that says something. */
    static Cell lines(List<List<Inline>> lines) {
        return Cell.of(lines.stream().filter(line -> !line.isEmpty()).map(Paragraph::new).map(org.plumbline.documents.model.Block.class::cast)
                .toList());
    }
}
