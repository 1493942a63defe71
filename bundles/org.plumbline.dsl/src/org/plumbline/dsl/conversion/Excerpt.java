package org.plumbline.dsl.conversion;

/** Quotes what somebody wrote in a message, no matter how long it is. */
final class Excerpt {

    private static final int MOST_CHARACTERS = 60;

    private Excerpt() {
    }

    /** The text between quotes; of a long one the beginning. */
    static String of(String text) {
        return text.length() <= MOST_CHARACTERS ? "\"" + text + "\""
                : "\"" + text.substring(0, text.offsetByCodePoints(0, MOST_CHARACTERS / 2)) + "…\"";
    }
}
