package org.plumbline.documents.pdf.text;

import org.plumbline.drawing.font.Typeface;

/** A stretch of text as it gets to the page. */
public sealed interface Piece {

    /**
     * Characters of the Basic Multilingual Plane that one font shows.
     *
     * @param family empty for the font of running text
     */
    record Characters(String family, String text) implements Piece {
    }

    /**
     * A character that is drawn as a picture of itself, because the page writer knows two bytes a character.
     *
     * @param text the character, for those who do not see it
     * @param glyph of the typeface
     */
    record Picture(Typeface typeface, int glyph, String text) implements Piece {
    }
}
