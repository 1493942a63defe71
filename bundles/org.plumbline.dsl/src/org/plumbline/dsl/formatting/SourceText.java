package org.plumbline.dsl.formatting;

import java.util.List;

/**
 * A text taken apart.
 *
 * @param pieces in the order of the text
 * @param gaps one before each piece, and one after the last
 * @param lineBreak how the author's editor writes a line break
 */
record SourceText(List<Piece> pieces, List<Gap> gaps, String lineBreak) {

    Piece piece(int index) {
        return pieces.get(index);
    }

    int size() {
        return pieces.size();
    }

    /** For each piece the last one before it that is no comment, or -1. */
    int[] before() {
        int[] before = new int[size()];
        int last = -1;
        for (int i = 0; i < before.length; i++) {
            before[i] = last;
            last = piece(i).isComment() ? last : i;
        }
        return before;
    }
}
