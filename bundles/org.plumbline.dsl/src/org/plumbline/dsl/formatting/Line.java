package org.plumbline.dsl.formatting;

import java.util.ArrayList;
import java.util.List;

/**
 * Pieces that stand on one line, or of which all but the first begin where the one before ends.
 *
 * @param first the index of the first piece
 * @param last the index of the last piece
 */
record Line(int first, int last) {

    /** @param breaks the line breaks before each piece, and after the last */
    static List<Line> of(int[] breaks) {
        List<Line> lines = new ArrayList<>();
        int first = 0;
        for (int i = 1; i < breaks.length; i++) {
            if (breaks[i] > 0) {
                lines.add(new Line(first, i - 1));
                first = i;
            }
        }
        return lines;
    }
}
