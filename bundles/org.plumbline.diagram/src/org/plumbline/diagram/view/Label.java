package org.plumbline.diagram.view;

/**
 * A text in a diagram.
 *
 * @param text may be empty
 * @param style its letters
 * @param inside whether it stands in its node; else below it
 * @param alignment where its lines stand
 */
public record Label(String text, TextStyle style, boolean inside, Alignment alignment) {

    /** Where the lines of a text stand. */
    public enum Alignment {
        LEFT, CENTER, RIGHT
    }
}
