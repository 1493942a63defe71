package org.plumbline.documents.pdf.fo;

import org.plumbline.documents.pdf.fop.Pictures;
import org.plumbline.drawing.Drawing;
import org.plumbline.drawing.font.FontSet;
import org.plumbline.drawing.font.Typeface;
import org.xml.sax.ContentHandler;

/** Writes a document of one drawing as XSL-FO: a page of its size, without margins. */
public final class FoPicture {

    private static final String PAGE = "picture";

    private final Drawing drawing;
    private final FontSet fonts;
    private final Pictures pictures;

    public FoPicture(Drawing drawing, FontSet fonts, Pictures pictures) {
        this.drawing = drawing;
        this.fonts = fonts;
        this.pictures = pictures;
    }

    /** Tells a reader of XSL-FO; the end of the document is the caller's to tell. */
    public void write(ContentHandler handler) {
        String width = Paper.pt(drawing.size().width() * FoFigures.POINTS_PER_PIXEL);
        String height = Paper.pt(drawing.size().height() * FoFigures.POINTS_PER_PIXEL);
        Fo out = new Fo(handler);
        out.begin().open("root", "font-family", Typeface.SANS.family(), "xml:lang", drawing.language());
        out.open("layout-master-set").open("simple-page-master", "master-name", PAGE, "page-width", width, "page-height", height);
        out.empty("region-body").close().close();
        out.open("page-sequence", "master-reference", PAGE).open("flow", "flow-name", "xsl-region-body");
        out.open("block", "font-size", "1pt", "line-height", "0pt");
        new DrawingPicture(drawing, fonts).write(out, pictures, 1);
        out.close().close().close().close();
    }
}
