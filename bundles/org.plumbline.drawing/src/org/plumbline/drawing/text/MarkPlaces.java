package org.plumbline.drawing.text;

import java.awt.geom.Rectangle2D;
import java.util.List;

import org.plumbline.drawing.font.FontSet;
import org.plumbline.drawing.font.Typeface;

/**
 * Sets combining marks: each is centred on its letter, and moved away from the letter and from the marks before it where it
 * would touch them. Fonts hold finer places in tables of their own; letters that have their marks built in need none of this.
 */
final class MarkPlaces {

    private static final double GAP = 0.04;
    /** A mark whose lower edge lies above this height belongs above its letter, one whose upper edge is below {@link #LOW} under it. */
    private static final double HIGH = -0.35;
    private static final double LOW = 0.02;

    private final FontSet fonts;

    MarkPlaces(FontSet fonts) {
        this.fonts = fonts;
    }

    /** @param before the letter, and the marks that it carries already */
    GlyphLine.Glyph place(List<GlyphLine.Glyph> before, int mark) {
        GlyphLine.Glyph letter = before.getFirst();
        Typeface typeface = letter.typeface();
        Rectangle2D box = fonts.outline(typeface, mark).getBounds2D();
        Rectangle2D base = placedBox(letter);
        double center = base.isEmpty() ? letter.x() + fonts.file(typeface).advance(letter.glyph()) / 2 : base.getCenterX();
        double y = 0;
        for (GlyphLine.Glyph other : before) {
            Rectangle2D taken = placedBox(other);
            if (box.getMaxY() < HIGH) {
                y = Math.min(y, taken.getMinY() - GAP - box.getMaxY());
            } else if (box.getMinY() > LOW) {
                y = Math.max(y, taken.getMaxY() + GAP - box.getMinY());
            }
        }
        return new GlyphLine.Glyph(typeface, mark, center - box.getCenterX(), y);
    }

    private Rectangle2D placedBox(GlyphLine.Glyph glyph) {
        Rectangle2D box = fonts.outline(glyph.typeface(), glyph.glyph()).getBounds2D();
        return new Rectangle2D.Double(box.getX() + glyph.x(), box.getY() + glyph.y(), box.getWidth(), box.getHeight());
    }
}
