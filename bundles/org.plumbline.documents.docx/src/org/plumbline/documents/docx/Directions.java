package org.plumbline.documents.docx;

import java.text.Bidi;

import org.plumbline.drawing.TextDirection;

/**
 * In which direction each character of a line of text runs, by the Unicode bidirectional algorithm. The format wants it said
 * of every run.
 */
final class Directions {

    private final Bidi levels;
    private final boolean always;

    /** @param base direction of the text around */
    Directions(String text, TextDirection base) {
        String line = text.replace('\n', ' ').replace('\r', ' ').replace('\u2029', ' ');
        boolean leftToRight = base == TextDirection.LEFT_TO_RIGHT;
        boolean simple = leftToRight && !Bidi.requiresBidi(line.toCharArray(), 0, line.length());
        levels = simple || line.isEmpty() ? null
                : new Bidi(line, leftToRight ? Bidi.DIRECTION_LEFT_TO_RIGHT : Bidi.DIRECTION_RIGHT_TO_LEFT);
        always = !leftToRight;
    }

    boolean rightToLeft(int index) {
        return levels == null ? always : levels.getLevelAt(index) % 2 == 1;
    }

    /** Whether the text has letters of both directions. */
    boolean mixed() {
        return levels != null && levels.isMixed();
    }
}
