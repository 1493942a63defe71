package org.plumbline.dsl.expectation;

/**
 * The word under a caret.
 *
 * @param start where it begins
 * @param end where it ends
 * @param typed what of it stands before the caret
 */
public record Word(int start, int end, String typed) {

    /** The word, number or name that touches a place; letters, digits, hyphens, dots and quotes of ids belong to it. */
    static Word at(String text, int offset) {
        int start = offset;
        while (start > 0 && belongs(text.charAt(start - 1))) {
            start--;
        }
        int end = offset;
        while (end < text.length() && belongs(text.charAt(end))) {
            end++;
        }
        return new Word(start, end, text.substring(start, offset));
    }

    private static boolean belongs(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '.' || c == '\'' || c == '_';
    }
}
