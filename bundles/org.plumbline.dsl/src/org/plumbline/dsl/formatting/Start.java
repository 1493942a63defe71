package org.plumbline.dsl.formatting;

/** What begins with a piece of the text. */
enum Start {

    /** The piece stands within something that began before. */
    NOTHING,

    /** An element of the file itself. */
    ELEMENT,

    /** A field of a block, with its value or a list of values. */
    FIELD,

    /** A field that is written once for each of its values. */
    REPEATED_FIELD
}
