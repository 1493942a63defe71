package org.plumbline.documents.pdf.fo;

/** Defines the pages: cover, upright, landscape. */
final class FoPages {

    static final String COVER = "cover";
    static final String UPRIGHT = "upright";
    static final String LANDSCAPE = "landscape";

    private final FoContext context;
    private final Fo out;

    FoPages(FoContext context, Fo out) {
        this.context = context;
        this.out = out;
    }

    void write() {
        Paper paper = context.paper();
        out.open("layout-master-set");
        page(COVER, paper.width(), paper.height());
        page(UPRIGHT, paper.width(), paper.height());
        page(LANDSCAPE, paper.height(), paper.width());
        out.close();
    }

    private void page(String name, double width, double height) {
        boolean margins = !name.equals(COVER);
        out.open("simple-page-master", "master-name", name, "page-width", Paper.pt(width), "page-height", Paper.pt(height), "margin-left",
                Paper.pt(Paper.SIDE), "margin-right", Paper.pt(Paper.SIDE), "margin-top", Paper.pt(Paper.HEADER), "margin-bottom",
                Paper.pt(Paper.FOOTER), "writing-mode", context.writingMode());
        out.empty("region-body", "margin-top", Paper.pt(Paper.TOP - Paper.HEADER), "margin-bottom", Paper.pt(Paper.BOTTOM - Paper.FOOTER));
        if (margins) {
            out.empty("region-before", "extent", Paper.pt(Paper.TOP - Paper.HEADER));
            out.empty("region-after", "extent", Paper.pt(Paper.BOTTOM - Paper.FOOTER), "display-align", "after");
            out.empty("region-start", "extent", "0pt");
        }
        out.close();
    }
}
