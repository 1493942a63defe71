package org.plumbline.dsl.formatting;

/** How closely a piece of the text belongs to the piece before it. */
enum Bond {

    /** Blanks and line breaks between the two are the author's. */
    NONE,

    /** Both are words of one phrase: {@code warning sign}. */
    PHRASE,

    /** Both are parts of one figure: {@code 10 days}. */
    FIGURE
}
