package org.plumbline.dsl.ide.completion;

import org.plumbline.dsl.expectation.Caret;
import org.plumbline.dsl.expectation.Expected;

/** In which order proposals stand: in a line that was begun what goes on with it, in a new line fields, missing ones first. */
final class Ranks {

    private static final int STEP = 1000;

    private Ranks() {
    }

    /** The rank of a value or of a word that goes on with a field. */
    static int value(Expected expected, Site site) {
        return isFresh(site.caret()) && expected.left() > 0 ? 6 * STEP : 0;
    }

    /** The rank of a word within a field that was begun. */
    static int part(Site site) {
        return isFresh(site.caret()) ? 7 * STEP : STEP;
    }

    /** The rank of a field: one that must be there, one that is missing, one that may be repeated, one that all elements have. */
    static int field(boolean must, boolean given, boolean common, int place) {
        int kind = must ? 2 : common ? 5 : given ? 4 : 3;
        return kind * STEP + place;
    }

    /** Whether nothing stands before the word in its line, or a brace that opens a block. */
    static boolean isFresh(Caret caret) {
        return !caret.isInLine() || caret.previous() != null && caret.previous().text().equals("{");
    }
}
