package org.plumbline.documents.pdf.fo;

import org.plumbline.documents.model.Document;
import org.xml.sax.ContentHandler;

/** Writes a whole document as XSL-FO: pages, bookmarks, cover, contents, sections. */
public final class FoDocument {

    /** The place at the very end, for the number of pages. */
    static final String END = "_end";

    private final FoContext context;

    public FoDocument(FoContext context) {
        this.context = context;
    }

    /** Tells a reader of XSL-FO; the end of the document is the caller's to tell. */
    public void write(ContentHandler handler) {
        Document document = context.document();
        Fo out = new Fo(handler);
        out.begin().open("root", "font-family", context.letters().family(), "font-size", Paper.pt(Paper.TEXT), "line-height",
                Double.toString(Paper.LEADING), "color", context.colors().ink().hex(), "xml:lang", document.metadata().language(),
                "linefeed-treatment", "preserve", "orphans", "3", "widows", "3", "line-height-shift-adjustment", "disregard-shifts");
        new FoPages(context, out).write();
        Links.places(document).forEach(place -> out.destination(place.value()));
        new FoBookmarks(context, out).write();
        FoSequences sequences = new FoSequences(context, out);
        sequences.on(document.cover().isPresent() ? FoPages.COVER : FoPages.UPRIGHT);
        new FoCover(context, out).write();
        document.contents().filter(contents -> !document.sections().isEmpty()).ifPresent(contents -> {
            sequences.on(FoPages.UPRIGHT);
            new FoContents(context, out).write(contents.depth());
        });
        new FoSections(context, out, sequences).write();
        out.empty("block", "id", END);
        sequences.end();
        out.close();
    }
}
