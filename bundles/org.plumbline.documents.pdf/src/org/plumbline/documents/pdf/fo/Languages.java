package org.plumbline.documents.pdf.fo;

import java.util.Optional;

/**
 * Marks text of another language. XSL-FO has no property for the language of a stretch of text that FOP would hand on, so the
 * mark travels as the expansion of an abbreviation until the finishing pass turns it into a language.
 */
public final class Languages {

    private static final String MARK = "language:";

    private Languages() {
    }

    static String mark(String language) {
        return MARK + language;
    }

    /** The language that an expansion marks; empty for any other expansion. */
    public static Optional<String> marked(String expansion) {
        return expansion.startsWith(MARK) ? Optional.of(expansion.substring(MARK.length())) : Optional.empty();
    }
}
