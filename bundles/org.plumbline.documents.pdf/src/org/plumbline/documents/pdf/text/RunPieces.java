package org.plumbline.documents.pdf.text;

import java.util.List;

import org.plumbline.drawing.font.FontRun;
import org.plumbline.drawing.font.FontSet;
import org.plumbline.drawing.font.Typeface;

/** Cuts a run of one typeface into stretches of characters and pictures of characters. */
record RunPieces(FontSet fonts, FontRun run) {

    void addTo(List<Piece> pieces) {
        StringBuilder characters = new StringBuilder();
        run.text().codePoints().forEach(codePoint -> {
            if (Character.isSupplementaryCodePoint(codePoint)) {
                flush(characters, pieces);
                pieces.add(new Piece.Picture(run.typeface(), fonts.file(run.typeface()).glyph(codePoint), Character.toString(codePoint)));
            } else {
                characters.append((char) codePoint);
            }
        });
        flush(characters, pieces);
    }

    private void flush(StringBuilder characters, List<Piece> pieces) {
        if (!characters.isEmpty()) {
            pieces.add(new Piece.Characters(family(), characters.toString()));
            characters.setLength(0);
        }
    }

    private String family() {
        return run.typeface().family().equals(Typeface.SANS.family()) ? "" : run.typeface().family();
    }
}
