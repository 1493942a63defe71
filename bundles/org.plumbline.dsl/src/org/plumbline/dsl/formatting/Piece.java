package org.plumbline.dsl.formatting;

/**
 * What stands between two gaps: a keyword, a value, a mark or a comment.
 *
 * @param offset where it stands
 * @param written as the author wrote it
 * @param text as it shall be written; differs only by blanks within names, figures and phrases
 * @param kind what it is
 * @param start what begins with it
 * @param bond how it belongs to the piece before
 * @param column how far from the margin the author put it
 */
record Piece(int offset, String written, String text, PieceKind kind, Start start, Bond bond, int column) {

    boolean isComment() {
        return kind.isComment();
    }

    boolean isMultiline() {
        return text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
    }
}
