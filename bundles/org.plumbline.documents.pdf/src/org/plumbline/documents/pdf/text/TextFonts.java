package org.plumbline.documents.pdf.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.plumbline.documents.theme.FontFile;
import org.plumbline.documents.theme.ThemeFonts;
import org.plumbline.drawing.font.Typeface;

/** The fonts of running text: those of the theme where it has some, in styles that it lacks the packed ones. */
public final class TextFonts {

    /** The family of the theme's fonts, and of the packed ones that stand in for styles that it lacks. */
    public static final String OF_THEME = "Theme";

    private final Map<FontFile.Style, TrueTypeFont> fonts = new EnumMap<>(FontFile.Style.class);

    /** @throws IOException if a font of the theme cannot be read */
    public TextFonts(ThemeFonts theme) throws IOException {
        for (FontFile file : theme.files()) {
            fonts.put(file.style(), new TTFParser().parse(new RandomAccessReadBuffer(file.content())));
        }
    }

    /** The family's name on the page. */
    public String family() {
        return fonts.isEmpty() ? Typeface.SANS.family() : OF_THEME;
    }

    /** Whether the font of a style is the theme's, and so may lack what the packed one has. */
    boolean isOfTheme(boolean bold, boolean italic) {
        return fonts.containsKey(style(bold, italic));
    }

    /** Whether the theme's font of a style has a character. */
    boolean covers(int codePoint, boolean bold, boolean italic) {
        return glyph(fonts.get(style(bold, italic)), codePoint) != 0;
    }

    /** How far a character of the theme's font of a style moves the pen, in em. */
    double advance(int codePoint, boolean bold, boolean italic) {
        TrueTypeFont font = fonts.get(style(bold, italic));
        try {
            return font.getAdvanceWidth(glyph(font, codePoint)) / (double) font.getUnitsPerEm();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("A font of the theme cannot be read", unreadable);
        }
    }

    private static int glyph(TrueTypeFont font, int codePoint) {
        try {
            return font.getUnicodeCmapLookup().getGlyphId(codePoint);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("A font of the theme cannot be read", unreadable);
        }
    }

    private static FontFile.Style style(boolean bold, boolean italic) {
        if (bold) {
            return italic ? FontFile.Style.BOLD_ITALIC : FontFile.Style.BOLD;
        }
        return italic ? FontFile.Style.ITALIC : FontFile.Style.REGULAR;
    }
}
