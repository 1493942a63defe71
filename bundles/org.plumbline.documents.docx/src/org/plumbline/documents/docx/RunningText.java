package org.plumbline.documents.docx;

/** The two running texts of a page; each has a form for upright and one for lying pages, whose ends lie apart. */
enum RunningText {
    HEADER("w:hdr", "Header"), FOOTER("w:ftr", "Footer");

    /** Relations to the empty ones of the title page. */
    static final String NO_HEADER = "rIdHeaderFirst";
    static final String NO_FOOTER = "rIdFooterFirst";

    private final String element;
    private final String style;

    RunningText(String element, String style) {
        this.element = element;
        this.style = style;
    }

    String element() {
        return element;
    }

    String style() {
        return style;
    }

    String relation(boolean landscape) {
        return "rId" + style + (landscape ? "Landscape" : "Portrait");
    }
}
