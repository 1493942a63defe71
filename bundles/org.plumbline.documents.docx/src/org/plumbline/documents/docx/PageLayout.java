package org.plumbline.documents.docx;

/**
 * Writes what pages look like: at the end of the text on them, which is where the format wants it.
 *
 * @param first whether these are the first pages of the document
 */
record PageLayout(DocxContext context, boolean landscape, boolean first) {

    /** Writes it into the properties of the last paragraph on those pages or into the end of the document. */
    void write(Markup out) {
        Sheet sheet = context.sheet(landscape);
        out.open("w:sectPr");
        out.empty("w:headerReference", "w:type", "default", "r:id", RunningText.HEADER.relation(landscape));
        out.empty("w:footerReference", "w:type", "default", "r:id", RunningText.FOOTER.relation(landscape));
        boolean titlePage = first && context.document().cover().isPresent();
        if (titlePage) {
            out.empty("w:headerReference", "w:type", "first", "r:id", RunningText.NO_HEADER);
            out.empty("w:footerReference", "w:type", "first", "r:id", RunningText.NO_FOOTER);
        }
        out.value("w:type", "nextPage");
        String width = Integer.toString(sheet.width());
        String height = Integer.toString(sheet.height());
        if (landscape) {
            out.empty("w:pgSz", "w:w", width, "w:h", height, "w:orient", "landscape");
        } else {
            out.empty("w:pgSz", "w:w", width, "w:h", height);
        }
        String side = Integer.toString(sheet.side());
        String edge = Integer.toString(sheet.edge());
        out.empty("w:pgMar", "w:top", Integer.toString(sheet.top()), "w:right", side, "w:bottom", Integer.toString(sheet.bottom()),
                "w:left", side, "w:header", edge, "w:footer", edge, "w:gutter", "0");
        if (titlePage) {
            out.empty("w:titlePg");
        }
        if (context.rightToLeft()) {
            out.empty("w:bidi");
        }
        out.close("w:sectPr");
    }
}
