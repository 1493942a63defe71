package org.plumbline.documents.pdf.text;

import java.util.ArrayList;
import java.util.List;

import org.plumbline.drawing.font.FontFile;
import org.plumbline.drawing.font.FontRun;
import org.plumbline.drawing.font.FontSet;
import org.plumbline.drawing.font.Typeface;

/** Cuts a run of one typeface into stretches of characters of one font, and pictures of characters; and measures it. */
record RunPieces(FontSet fonts, TextFonts textFonts, FontRun run, boolean bold, boolean italic) {

    private static final String TEXT = "";

    List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder characters = new StringBuilder();
        String family = TEXT;
        for (int codePoint : run.text().codePoints().toArray()) {
            String own = family(codePoint);
            if (!own.equals(family) || Character.isSupplementaryCodePoint(codePoint)) {
                flush(characters, family, pieces);
                family = own;
            }
            if (Character.isSupplementaryCodePoint(codePoint)) {
                pieces.add(new Piece.Picture(run.typeface(), fonts.file(run.typeface()).glyph(codePoint), Character.toString(codePoint)));
            } else {
                characters.append((char) codePoint);
            }
        }
        flush(characters, family, pieces);
        return pieces;
    }

    private static void flush(StringBuilder characters, String family, List<Piece> pieces) {
        if (!characters.isEmpty()) {
            pieces.add(new Piece.Characters(family, characters.toString()));
            characters.setLength(0);
        }
    }

    /** Width in em. */
    double width() {
        FontFile file = fonts.file(run.typeface());
        return run.text().codePoints().mapToDouble(codePoint -> family(codePoint).isEmpty() && isOfTheme()
                ? textFonts.advance(codePoint, bold, italic) : file.advance(file.glyph(codePoint))).sum();
    }

    private String family(int codePoint) {
        String family = run.typeface().family();
        boolean text = family.equals(Typeface.SANS.family());
        return text && (!isOfTheme() || textFonts.covers(codePoint, bold, italic)) ? TEXT : family;
    }

    private boolean isOfTheme() {
        return textFonts.isOfTheme(bold, italic);
    }
}
