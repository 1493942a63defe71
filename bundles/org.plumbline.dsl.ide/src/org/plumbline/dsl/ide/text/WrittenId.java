package org.plumbline.dsl.ide.text;

import org.plumbline.dsl.naming.IdSyntax;

/**
 * An id where it stands in a text.
 *
 * @param offset where
 * @param written with its quotes, if it has any
 */
public record WrittenId(int offset, String written) {

    /** Where it ends. */
    public int end() {
        return offset + written.length();
    }

    /** The id that is meant. */
    public String id() {
        return IdSyntax.read(written);
    }

    /** Whether a caret stands in it or at one of its ends. */
    public boolean isAt(int caret) {
        return offset <= caret && caret <= end();
    }
}
