package org.plumbline.documents.pdf.fop;

import java.util.Arrays;
import java.util.List;

import org.plumbline.documents.pdf.text.TextFonts;
import org.plumbline.documents.theme.FontFile;
import org.plumbline.documents.theme.ThemeFonts;
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

    static String xml(ThemeFonts theme) {
        StringBuilder xml = new StringBuilder("<fop><accessibility keep-empty-tags='true'>true</accessibility>")
                .append("<renderers><renderer mime='application/pdf'><pdf-ua-mode>PDF/UA-1</pdf-ua-mode><fonts>");
        Arrays.stream(Typeface.values()).forEach(typeface -> font(xml, typeface));
        if (!theme.files().isEmpty()) {
            WEIGHTS.forEach(weight -> STYLES.forEach(style -> ofTheme(xml, theme, weight, style)));
        }
        return xml.append("</fonts></renderer></renderers></fop>").toString();
    }

    /** A style that the theme lacks is served by the packed font. */
    private static void ofTheme(StringBuilder xml, ThemeFonts theme, String weight, String style) {
        boolean bold = weight.equals("bold");
        boolean italic = style.equals("italic");
        FontFile.Style wanted = bold ? italic ? FontFile.Style.BOLD_ITALIC : FontFile.Style.BOLD : italic ? FontFile.Style.ITALIC : FontFile.Style.REGULAR;
        String address = theme.file(wanted).isPresent() ? OwnResources.THEME + wanted : OwnResources.FONTS + Typeface.sans(bold, italic).fileName();
        xml.append("<font embed-url='").append(address).append("'><font-triplet name='").append(TextFonts.OF_THEME).append("' weight='")
                .append(weight).append("' style='").append(style).append("'/></font>");
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
