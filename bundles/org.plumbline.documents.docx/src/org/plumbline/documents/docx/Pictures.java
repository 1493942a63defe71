package org.plumbline.documents.docx;

import org.plumbline.documents.theme.Logo;
import org.plumbline.drawing.Drawing;

/** Writes pictures into a line of text, each with what stands for it where it is not seen. */
final class Pictures {

    private static final String MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";

    /** Pixels of the picture for one of the drawing: about 290 to the inch. */
    private static final int PRINTED = 3;

    private final DocxContext context;
    private final Markup out;

    Pictures(DocxContext context, Markup out) {
        this.context = context;
        this.out = out;
    }

    /** A drawing as large as it is, or as there is room. */
    void write(Drawing drawing, String name, long widest, long highest) {
        long width = Length.emus(drawing.size().width());
        long height = Length.emus(drawing.size().height());
        double scale = Math.min(1, Math.min((double) widest / width, (double) highest / height));
        String description = drawing.description().isEmpty() ? drawing.title() : drawing.title() + ". " + drawing.description();
        Relations.Picture picture = context.relations().picture(context.png().write(drawing, PRINTED), "image/png", "png");
        write(picture, name, description, Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale)));
    }

    /** The sign of the organization. */
    void write(Logo logo, String description) {
        Relations.Picture picture = context.relations().picture(logo.content(), logo.format().mediaType(),
                logo.format().extension());
        write(picture, description, description, Length.emus(Length.twips(logo.widthInMillimetres())),
                Length.emus(Length.twips(logo.millimetres())));
    }

    private void write(Relations.Picture picture, String name, String description, long width, long height) {
        String number = Integer.toString(context.relations().pictures().size());
        String cx = Long.toString(width);
        String cy = Long.toString(height);
        out.open("w:r").open("w:drawing").open("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
        out.empty("wp:extent", "cx", cx, "cy", cy);
        out.empty("wp:docPr", "id", number, "name", name, "descr", description);
        out.open("a:graphic", "xmlns:a", MAIN).open("a:graphicData", "uri", PICTURE).open("pic:pic", "xmlns:pic", PICTURE);
        out.open("pic:nvPicPr").empty("pic:cNvPr", "id", number, "name", picture.name()).empty("pic:cNvPicPr").close("pic:nvPicPr");
        out.open("pic:blipFill").empty("a:blip", "r:embed", picture.id()).open("a:stretch").empty("a:fillRect").close("a:stretch")
                .close("pic:blipFill");
        out.open("pic:spPr").open("a:xfrm").empty("a:off", "x", "0", "y", "0").empty("a:ext", "cx", cx, "cy", cy).close("a:xfrm")
                .open("a:prstGeom", "prst", "rect").empty("a:avLst").close("a:prstGeom").close("pic:spPr");
        out.close("pic:pic").close("a:graphicData").close("a:graphic").close("wp:inline").close("w:drawing").close("w:r");
    }
}
