package org.plumbline.documents.docx;

import java.util.List;

import org.plumbline.drawing.font.Typeface;

/** Writes which fonts the document names, what may stand for them where they are missing, and where their files lie. */
final class FontTable {

    /** Relation to the file of the embedded font of that number, counted from 1. */
    static String relation(int number) {
        return "rIdFont" + number;
    }

    String markup(Fonts fonts, List<Fonts.Embedded> embedded) {
        Markup out = new Markup();
        out.open("w:fonts", "xmlns:w", Namespaces.TEXT, "xmlns:r", Namespaces.RELATIONS);
        font(out, fonts.latin(), fonts.latin().equals(Typeface.SANS.family()) ? "Segoe UI" : Typeface.SANS.family(),
                "swiss", "variable",
                embedded);
        font(out, fonts.arabic(), "Segoe UI", "swiss", "variable", embedded);
        font(out, "Consolas", "DejaVu Sans Mono", "modern", "fixed", embedded);
        return out.close("w:fonts").file();
    }

    private static void font(Markup out, String family, String other, String kind, String pitch, List<Fonts.Embedded> embedded) {
        out.open("w:font", "w:name", family).value("w:altName", other).value("w:family", kind).value("w:pitch", pitch);
        for (int index = 0; index < embedded.size(); index++) {
            Fonts.Embedded font = embedded.get(index);
            if (font.family().equals(family)) {
                out.empty(font.element(), "r:id", relation(index + 1), "w:fontKey", font.key());
            }
        }
        out.close("w:font");
    }
}
