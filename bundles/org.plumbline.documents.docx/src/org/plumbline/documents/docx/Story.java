package org.plumbline.documents.docx;

import java.util.ArrayList;
import java.util.List;

import org.plumbline.documents.model.Anchor;

/**
 * The text of the document as it grows. Word joins tables that touch, and wants a paragraph after the last one: where a table
 * has just ended, a narrow empty paragraph goes between.
 */
final class Story {

    private final Markup out = new Markup();
    private final Bookmarks bookmarks;
    private final List<Anchor> places = new ArrayList<>();
    private boolean afterTable;
    private boolean empty = true;

    Story(Bookmarks bookmarks) {
        this.bookmarks = bookmarks;
    }

    /** The next paragraph is the place that links to this anchor lead to. */
    void place(Anchor anchor) {
        places.add(anchor);
    }

    /** Where runs and properties go. */
    Markup out() {
        return out;
    }

    /** A paragraph. */
    void paragraph(ParagraphFormat format, Runnable content) {
        out.open("w:p");
        format.write(out);
        places.forEach(anchor -> bookmarks.close(out, bookmarks.open(out, bookmarks.place(anchor))));
        places.clear();
        content.run();
        out.close("w:p");
        afterTable = false;
        empty = false;
    }

    /** A paragraph without text that takes no more room than it must. */
    void narrow(String style) {
        paragraph(ParagraphFormat.of(style), () -> { });
    }

    /** Ends the pages so far. */
    void endPages(PageLayout layout) {
        out.open("w:p").open("w:pPr").value("w:pStyle", "SectionEnd");
        layout.write(out);
        out.close("w:pPr").close("w:p");
        afterTable = false;
    }

    void openTable() {
        space();
        out.open("w:tbl");
    }

    void closeTable() {
        out.close("w:tbl");
        afterTable = true;
        empty = false;
    }

    /** The air after a table that has just ended. */
    void space() {
        if (afterTable) {
            narrow("TableSpace");
        }
    }

    /** Begins the content of a cell. */
    void openCell() {
        out.open("w:tc");
        afterTable = false;
        empty = true;
    }

    /** Ends it; it has at least one paragraph, and one is last. */
    void closeCell(String style) {
        if (afterTable) {
            narrow("TableEnd");
        } else if (empty) {
            narrow(style);
        }
        out.close("w:tc");
        afterTable = false;
        empty = false;
    }
}
