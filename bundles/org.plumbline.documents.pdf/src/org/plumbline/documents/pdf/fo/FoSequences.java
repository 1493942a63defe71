package org.plumbline.documents.pdf.fo;

/** Begins and ends sequences of pages of one kind. */
final class FoSequences {

    private final FoContext context;
    private final Fo out;
    private String kind = "";

    FoSequences(FoContext context, Fo out) {
        this.context = context;
        this.out = out;
    }

    /**
     * Goes on with pages of that kind; returns whether that began new ones.
     *
     * @param pages a kind of {@link FoPages}
     */
    boolean on(String pages) {
        if (pages.equals(kind)) {
            return false;
        }
        end();
        kind = pages;
        out.open("page-sequence", "master-reference", pages, "writing-mode", context.writingMode(), "force-page-count", "no-force",
                "xml:lang", context.document().metadata().language());
        if (!pages.equals(FoPages.COVER)) {
            new FoMargins(context, out, context.paper().textWidth(pages.equals(FoPages.LANDSCAPE))).write();
        }
        out.open("flow", "flow-name", "xsl-region-body");
        return true;
    }

    /** Ends the pages that are open. */
    void end() {
        if (!kind.isEmpty()) {
            out.close().close();
        }
    }
}
