package org.plumbline.dsl.expectation;

/**
 * A word, sign, number or text as the lexer tells them apart; blanks and comments are none.
 *
 * @param token the word of a keyword, or {@link #TERMINAL} and the name of the kind
 * @param end offset behind it
 * @param opensLine whether nothing but blanks stands before it in its line
 */
public record Piece(String token, String text, int offset, int end, boolean opensLine) {

    static final String TERMINAL = "#";

    boolean is(String sign) {
        return text.equals(sign);
    }

    /** Whether it is a text in quotes, closed or not. */
    public boolean isText() {
        return text.startsWith("\"");
    }

    /** Whether a text in quotes is closed. */
    boolean isClosedText() {
        return !token.equals(TERMINAL + "UNCLOSED_TEXT") && text.length() > 1 && text.endsWith("\"");
    }

    /** Whether it is a comment. */
    public boolean isComment() {
        return text.startsWith("//") || text.startsWith("/*");
    }
}
