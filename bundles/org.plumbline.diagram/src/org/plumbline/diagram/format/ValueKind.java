package org.plumbline.diagram.format;

/** What the text of an attribute of an {@code .odesign} file means. */
public enum ValueKind {
    /** A name or a text for people. */
    TEXT,
    /** {@code true} or {@code false}. */
    FLAG,
    /** A whole number. */
    NUMBER,
    /** An expression whose value is what the attribute's name says. */
    EXPRESSION,
    /** An expression whose value is true or false. */
    CONDITION,
    /** A number, or an expression whose value is one; in units of ten pixels, for lines and borders in pixels. */
    SIZE,
    /** The name of a class of the metamodel, as in {@code library::Book}. */
    TYPE,
    /** The name of a feature of the element that a tool works on. */
    FEATURE,
    /** A picture's place, as in {@code /org.example.design/icons/book.svg}. */
    IMAGE,
    /** The qualified name of a Java class that holds services. */
    SERVICE,
    /** What the end of an edge looks like. */
    ARROW,
    /** One of several words. */
    CHOICE
}
