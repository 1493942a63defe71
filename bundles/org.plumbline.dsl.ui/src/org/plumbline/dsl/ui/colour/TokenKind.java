package org.plumbline.dsl.ui.colour;

import java.util.Optional;
import org.eclipse.swt.SWT;

/** What a piece of text is to the eye, told by its form alone. */
public enum TokenKind {

    /** A word of the language. */
    KEYWORD("keyword", SWT.BOLD),

    /** The id of an element or a reference to one. */
    ID("id", SWT.NORMAL),

    /** Free text, and the tag of the language it is written in. */
    TEXT("text", SWT.NORMAL),

    /** A comment. */
    COMMENT("comment", SWT.NORMAL),

    /** A figure, or a part of a date. */
    FIGURE("figure", SWT.NORMAL),

    /** Everything else: shown in the colour of the editor. */
    PLAIN("", SWT.NORMAL);

    private final String colour;
    private final int fontStyle;

    TokenKind(String colour, int fontStyle) {
        this.colour = colour;
        this.fontStyle = fontStyle;
    }

    /** The name of its colour in the colour registry; empty for the colour of the editor. */
    Optional<String> colour() {
        return colour.isEmpty() ? Optional.empty() : Optional.of("org.plumbline.dsl.ui." + colour);
    }

    int fontStyle() {
        return fontStyle;
    }
}
