package org.plumbline.drawing.text;

import org.plumbline.drawing.font.FontFile;
import org.plumbline.drawing.font.FontRun;
import org.plumbline.drawing.font.FontRuns;
import org.plumbline.drawing.font.FontSet;
import org.plumbline.drawing.font.PresentationForms;
import org.plumbline.drawing.font.Typeface;

/** Text widths by the packed fonts: exactly what a {@link LineLayout} of the same text takes. */
public final class PackedTextMetrics implements TextMetrics {

    private final FontSet fonts;
    private final FontRuns runs;
    private final PresentationForms forms = new PresentationForms();

    public PackedTextMetrics(FontSet fonts) {
        this.fonts = fonts;
        this.runs = new FontRuns(fonts);
    }

    @Override
    public double width(String text, FontSpec font) {
        double em = 0;
        for (FontRun run : runs.split(forms.of(SafeText.line(text)), font.bold(), font.italic())) {
            em += width(run.text(), run.typeface());
        }
        return em * font.size();
    }

    private double width(String text, Typeface typeface) {
        FontFile file = fonts.file(typeface);
        double em = 0;
        for (int index = 0; index < text.length(); index += Character.charCount(text.codePointAt(index))) {
            int codePoint = text.codePointAt(index);
            em += SafeText.isMark(codePoint) ? 0 : file.advance(file.glyph(codePoint));
        }
        return em;
    }
}
