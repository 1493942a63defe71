package org.plumbline.dsl.ui.colour;

/**
 * A piece of text of one kind.
 *
 * @param offset its first character
 * @param end behind its last character
 * @param kind of which kind it is
 */
public record Token(int offset, int end, TokenKind kind) {

    /** The same piece after text before it came or went. */
    Token moved(int distance) {
        return distance == 0 ? this : new Token(offset + distance, end + distance, kind);
    }
}
