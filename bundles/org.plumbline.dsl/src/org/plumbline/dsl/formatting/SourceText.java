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

    /** The last piece before another that is no comment, or -1. */
    int before(int index) {
        int previous = index - 1;
        while (previous >= 0 && piece(previous).isComment()) {
            previous--;
        }
        return previous;
    }
}
