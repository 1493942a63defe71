package org.plumbline.documents.pdf.fo;

import java.util.List;

import org.plumbline.documents.model.Section;

/** Writes the bookmarks that a reader shows beside the pages: one for each section. */
final class FoBookmarks {

    private static final int LONGEST = 120;

    private final FoContext context;
    private final Fo out;

    FoBookmarks(FoContext context, Fo out) {
        this.context = context;
        this.out = out;
    }

    void write() {
        if (!context.document().sections().isEmpty()) {
            out.open("bookmark-tree");
            list(context.document().sections());
            out.close();
        }
    }

    private void list(List<Section> sections) {
        for (Section section : sections) {
            out.open("bookmark", "internal-destination", section.anchor().value(), "starting-state", "hide").open("bookmark-title");
            out.characters(new OneLine(context.letters()).of(SectionTitle.of(context, section), LONGEST));
            out.close();
            list(section.sections());
            out.close();
        }
    }
}
