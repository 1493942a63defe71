package org.plumbline.documents.pdf.fo;

import java.awt.geom.AffineTransform;
import java.text.Bidi;
import java.util.List;

import org.plumbline.documents.pdf.fop.Pictures;
import org.plumbline.documents.pdf.text.Piece;
import org.plumbline.drawing.Color;
import org.plumbline.drawing.TextDirection;
import org.plumbline.drawing.font.FontFile;
import org.plumbline.drawing.font.Typeface;

/** Writes plain text: characters in the font that has them, others as pictures of themselves. */
final class FoText {

    private static final String EN_SPACE = "\u2002";
    private static final String LEFT_TO_RIGHT_MARK = "\u200E";
    private static final String RIGHT_TO_LEFT_MARK = "\u200F";
    /** Pictures are drawn at this size and scaled to that of their line. */
    private static final double PICTURE_SIZE = 10;

    private final FoContext context;
    private final Fo out;

    FoText(FoContext context, Fo out) {
        this.context = context;
        this.out = out;
    }

    /** A text of our own that stands alone. */
    void plain(String text, boolean bold, double size) {
        pieces(context.letters().pieces(text, bold, false), size);
    }

    /** A text of the model that stands alone: its direction is its own. */
    void isolated(String text, boolean bold, double size) {
        isolated(text, context.direction(), TextDirection.of(text, context.direction()), () -> plain(text, bold, size));
    }

    /**
     * Text that must not disturb the order of what stands beside it.
     *
     * @param text all its letters
     * @param around direction of the text around it
     */
    void isolated(String text, TextDirection around, TextDirection own, Runnable content) {
        boolean plain = around == TextDirection.LEFT_TO_RIGHT && own == around
                && !Bidi.requiresBidi(text.toCharArray(), 0, text.length());
        if (plain || text.isEmpty()) {
            content.run();
            return;
        }
        String mark = around == TextDirection.LEFT_TO_RIGHT ? LEFT_TO_RIGHT_MARK : RIGHT_TO_LEFT_MARK;
        packed(mark);
        out.open("bidi-override", "unicode-bidi", "embed", "direction", own.code());
        content.run();
        out.close();
        packed(mark);
    }

    /** The space between a number and what it numbers. */
    void gap(double size) {
        plain(EN_SPACE, false, size);
    }

    /** Characters that a font of the theme need not have. */
    private void packed(String characters) {
        if (context.letters().family().equals(Typeface.SANS.family())) {
            out.characters(characters);
        } else {
            out.open("inline", "font-family", Typeface.SANS.family()).characters(characters).close();
        }
    }

    void pieces(List<Piece> pieces, double size) {
        for (Piece piece : pieces) {
            switch (piece) {
                case Piece.Characters characters when characters.family().isEmpty() -> out.characters(characters.text());
                case Piece.Characters characters -> out.open("inline", "font-family", characters.family())
                        .characters(characters.text()).close();
                case Piece.Picture picture -> picture(picture, size);
            }
        }
    }

    private void picture(Piece.Picture piece, double size) {
        FontFile font = context.fonts().file(piece.typeface());
        double width = Math.max(0.1, font.advance(piece.glyph()));
        double ascent = font.ascent();
        double descent = font.descent();
        Color ink = context.colors().ink();
        String address = context.pictures().address(piece, new Pictures.Picture(width * PICTURE_SIZE, (ascent + descent) * PICTURE_SIZE,
                graphics -> {
                    graphics.setColor(new java.awt.Color(ink.red(), ink.green(), ink.blue()));
                    AffineTransform place = AffineTransform.getTranslateInstance(0, ascent * PICTURE_SIZE);
                    place.scale(PICTURE_SIZE, PICTURE_SIZE);
                    graphics.fill(place.createTransformedShape(context.fonts().outline(piece.typeface(), piece.glyph())));
                }));
        out.empty("external-graphic", "src", address, "content-width", Paper.pt(width * size), "content-height",
                Paper.pt((ascent + descent) * size), "alignment-adjust", Paper.pt(-descent * size), "fox:alt-text", piece.text());
    }
}
