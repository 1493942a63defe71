package org.plumbline.dsl.writing;

/** How longer texts are written: between triple quotes, line by line. */
final class TextLiterals {

    private static final String TRIPLE = "\"\"\"";

    private TextLiterals() {
    }

    /** Whether a literal is one between triple quotes. */
    static boolean isTriple(String literal) {
        return literal.startsWith(TRIPLE);
    }

    /**
     * The text between triple quotes; the caller sees to it that it reads as the same text.
     *
     * @param indent what each line begins with
     */
    static String triple(String text, String indent, String lineBreak) {
        StringBuilder literal = new StringBuilder(TRIPLE).append(lineBreak);
        text.lines().forEach(line -> literal.append(line.isEmpty() ? "" : indent).append(line).append(lineBreak));
        return literal.append(indent).append(TRIPLE).toString();
    }
}
