package org.plumbline.documents.docx;

import org.plumbline.drawing.TextDirection;

/**
 * What keeps a text with a direction of its own from changing the order of its neighbours, and them from changing its own.
 * Word goes by the direction of runs and by embeddings; LibreOffice by the characters alone, so that it needs marks that are
 * not seen (Unicode Standard Annex 9, 2.4 to 2.7).
 *
 * @param text all its characters
 * @param direction its own
 * @param around that of the text around
 */
record Isolation(String text, TextDirection direction, TextDirection around) {

    private static final String LEFT_TO_RIGHT_MARK = "\u200E";
    private static final String RIGHT_TO_LEFT_MARK = "\u200F";
    private static final String LEFT_TO_RIGHT_ISOLATE = "\u2066";
    private static final String RIGHT_TO_LEFT_ISOLATE = "\u2067";
    private static final String END_OF_ISOLATE = "\u2069";

    /** Whether its runs keep their order only in an embedding. */
    boolean embedded() {
        return direction != around && directions().mixed();
    }

    /** What stands before its first character. */
    String before() {
        if (embedded()) {
            return direction == TextDirection.LEFT_TO_RIGHT ? LEFT_TO_RIGHT_ISOLATE : RIGHT_TO_LEFT_ISOLATE;
        }
        return needsMark() && !isLetter(text.codePointAt(0)) ? mark(direction) : "";
    }

    /** What stands after its last character. */
    String after() {
        if (embedded()) {
            return END_OF_ISOLATE;
        }
        return needsMark() && !isLetter(text.codePointBefore(text.length())) && !endsWithDigit() ? mark(direction) : "";
    }

    /** What stands between it and the text that follows. */
    String behind() {
        if (text.isEmpty() || embedded()) {
            return "";
        }
        boolean endsOtherwise = directions().rightToLeft(text.length() - 1) != (around == TextDirection.RIGHT_TO_LEFT);
        return endsOtherwise ? mark(around) : "";
    }

    private boolean needsMark() {
        return !text.isEmpty() && direction != around;
    }

    private Directions directions() {
        return new Directions(text, direction);
    }

    private boolean isLetter(int codePoint) {
        return TextDirection.of(Character.toString(codePoint), null) == direction;
    }

    /** A number goes with the letters before it. */
    private boolean endsWithDigit() {
        return Character.getDirectionality(text.charAt(text.length() - 1)) == Character.DIRECTIONALITY_EUROPEAN_NUMBER;
    }

    private static String mark(TextDirection direction) {
        return direction == TextDirection.LEFT_TO_RIGHT ? LEFT_TO_RIGHT_MARK : RIGHT_TO_LEFT_MARK;
    }
}
