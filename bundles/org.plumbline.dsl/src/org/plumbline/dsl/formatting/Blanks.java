package org.plumbline.dsl.formatting;

/**
 * Decides how many blanks stand between pieces on one line: one, unless the author set the pieces further apart, as people do
 * to put things below each other. Marks and the parts of a phrase or a figure have fixed distances.
 */
final class Blanks {

    private final SourceText text;

    Blanks(SourceText text) {
        this.text = text;
    }

    /** @param breaks the line breaks in each gap; where there is one, the number of blanks is 0 */
    int[] decide(int[] breaks) {
        int[] blanks = new int[breaks.length];
        for (int i = 1; i < text.size(); i++) {
            blanks[i] = breaks[i] > 0 ? 0 : between(text.piece(i - 1), text.piece(i), text.gaps().get(i));
        }
        return blanks;
    }

    private static int between(Piece before, Piece after, Gap gap) {
        if (after.kind() == PieceKind.COMMA) {
            return before.kind() == PieceKind.BLOCK_COMMENT ? 1 : 0;
        }
        boolean fixed = after.bond() != Bond.NONE || before.kind() == PieceKind.LANGUAGE_TAG
                || !after.isComment() && (before.kind() == PieceKind.OPEN || after.kind() == PieceKind.CLOSE);
        return fixed || gap.breaks() > 0 ? 1 : Math.max(1, gap.blanks());
    }
}
