package org.plumbline.drawing.text;

import java.util.List;

import org.plumbline.drawing.font.Typeface;

/**
 * One line of text as pictures of letters, from left to right.
 *
 * @param width of the whole line, in em
 */
public record GlyphLine(List<Glyph> glyphs, double width) {

    public GlyphLine {
        glyphs = List.copyOf(glyphs);
    }

    /**
     * A letter or mark.
     *
     * @param glyph number of the picture in its font
     * @param x from the line's left end, in em
     * @param y from the base line downwards, in em
     */
    public record Glyph(Typeface typeface, int glyph, double x, double y) {
    }
}
