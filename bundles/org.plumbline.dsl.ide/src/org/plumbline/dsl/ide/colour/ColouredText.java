package org.plumbline.dsl.ide.colour;

/**
 * A piece of text of one kind.
 *
 * @param offset where it begins
 * @param length how long it is; it may reach over several lines
 * @param kind what it is
 */
public record ColouredText(int offset, int length, TokenKind kind) {

    /** Where it ends. */
    public int end() {
        return offset + length;
    }
}
