package org.plumbline.dsl.formatting;

/** What a piece of the text is, as far as its surroundings depend on it. */
enum PieceKind {
    WORD, VALUE, LANGUAGE_TAG, COMMA, OPEN, CLOSE, LINE_COMMENT, BLOCK_COMMENT;

    boolean isComment() {
        return this == LINE_COMMENT || this == BLOCK_COMMENT;
    }

    /** @param text what the grammar takes for one thing: a keyword, a value, a mark */
    static PieceKind of(String text) {
        return switch (text) {
            case "," -> COMMA;
            case "{" -> OPEN;
            case "}" -> CLOSE;
            default -> ofWord(text);
        };
    }

    private static PieceKind ofWord(String text) {
        if (text.isEmpty() || text.charAt(0) < 'a' || text.charAt(0) > 'z') {
            return VALUE;
        }
        return text.endsWith(":") ? LANGUAGE_TAG : WORD;
    }
}
