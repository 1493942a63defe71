package org.plumbline.documents.pdf.fop;

import java.util.Arrays;
import java.util.List;

import org.plumbline.drawing.font.Typeface;

/**
 * Tells FOP of the packed fonts and of PDF/UA. Its own handling of scripts is off ("advanced"): text comes to it in the forms
 * that are to be printed.
 */
final class FontConfiguration {

    private static final List<String> WEIGHTS = List.of("normal", "bold");
    private static final List<String> STYLES = List.of("normal", "italic");

    private FontConfiguration() {
    }

    static String xml() {
        StringBuilder xml = new StringBuilder("<fop><accessibility keep-empty-tags='true'>true</accessibility>")
                .append("<renderers><renderer mime='application/pdf'><pdf-ua-mode>PDF/UA-1</pdf-ua-mode><fonts>");
        Arrays.stream(Typeface.values()).forEach(typeface -> font(xml, typeface));
        return xml.append("</fonts></renderer></renderers></fop>").toString();
    }

    private static void font(StringBuilder xml, Typeface typeface) {
        xml.append("<font advanced='false' embed-url='").append(OwnResources.FONTS).append(typeface.fileName()).append("'>");
        for (String weight : WEIGHTS) {
            for (String style : STYLES) {
                if (serves(typeface, weight.equals("bold"), style.equals("italic"))) {
                    xml.append("<font-triplet name='").append(typeface.family()).append("' weight='").append(weight)
                            .append("' style='").append(style).append("'/>");
                }
            }
        }
        xml.append("</font>");
    }

    /** A style that a family lacks is served by the one that comes first in the order of typefaces. */
    private static boolean serves(Typeface typeface, boolean bold, boolean italic) {
        List<Typeface> family = Arrays.stream(Typeface.values()).filter(face -> face.family().equals(typeface.family())).toList();
        Typeface best = family.stream().filter(face -> face.bold() == bold && face.italic() == italic).findFirst()
                .or(() -> family.stream().filter(face -> face.bold() == bold).findFirst()).orElse(family.getFirst());
        return best == typeface;
    }
}
