package org.plumbline.dsl.syntax;

import java.util.Optional;

/** Says of a text, a comment or an id that it is not closed. */
final class UnclosedToken {

    private UnclosedToken() {
    }

    /** What to tell about a token that the lexer could not read to its end; empty where it is none of the three. */
    static Optional<String> message(String token) {
        if (token.startsWith("\"\"\"")) {
            return Optional.of("A text that begins here is not closed with \"\"\".");
        }
        if (token.startsWith("/*")) {
            return Optional.of("A comment that begins here is not closed with */.");
        }
        return token.startsWith("'")
                ? Optional.of("An id that begins here is not closed with ' on the same line; texts stand between double quotes.")
                : Optional.empty();
    }
}
