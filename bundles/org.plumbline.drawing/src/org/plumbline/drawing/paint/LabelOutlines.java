package org.plumbline.drawing.paint;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

import org.plumbline.drawing.Label;
import org.plumbline.drawing.TextDirection;
import org.plumbline.drawing.font.FontSet;
import org.plumbline.drawing.text.GlyphLine;
import org.plumbline.drawing.text.LineLayout;

/** Turns labels into outlines at their place. */
final class LabelOutlines {

    private final FontSet fonts;
    private final LineLayout layout;

    LabelOutlines(FontSet fonts) {
        this.fonts = fonts;
        this.layout = new LineLayout(fonts);
    }

    /** @param direction of a text without a letter that has one */
    Path2D outline(Label label, TextDirection direction) {
        TextDirection own = TextDirection.of(label.text(), direction);
        GlyphLine line = layout.layout(label.text(), label.font().bold(), label.font().italic(), own);
        double size = label.font().size();
        AffineTransform place = AffineTransform.getTranslateInstance(label.position().x(), label.position().y());
        place.rotate(Math.toRadians(label.rotation()));
        place.translate(-before(label, line.width() * size), 0);
        place.scale(size, size);
        ShortPath path = new ShortPath();
        for (GlyphLine.Glyph glyph : line.glyphs()) {
            AffineTransform at = new AffineTransform(place);
            at.translate(glyph.x(), glyph.y());
            path.append(fonts.outline(glyph.typeface(), glyph.glyph()).getPathIterator(at));
        }
        return path.path();
    }

    private static double before(Label label, double width) {
        return switch (label.anchor()) {
            case LEFT -> 0;
            case MIDDLE -> width / 2;
            case RIGHT -> width;
        };
    }
}
