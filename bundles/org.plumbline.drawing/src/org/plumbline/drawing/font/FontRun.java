package org.plumbline.drawing.font;

/**
 * A stretch of text that one typeface shows.
 *
 * @param text what is shown: {@code source} without what has no picture (joiners, directions), and with a box
 *        ({@link FontRuns#MISSING}) for what no packed font has
 * @param source the same stretch as it was asked for, for formats whose readers bring more fonts
 */
public record FontRun(Typeface typeface, String text, String source) {
}
