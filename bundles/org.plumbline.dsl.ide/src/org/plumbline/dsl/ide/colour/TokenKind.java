package org.plumbline.dsl.ide.colour;

/** What a piece of text is to the reader. Those with a name of the language server protocol have colours in every editor. */
public enum TokenKind {

    /** A word that a field, or a further part of one, begins with. */
    KEYWORD("keyword"),
    /** The word that says what an element is, before its id. */
    TYPE("type"),
    /** The id of an element, where it gets it. */
    ID("class"),
    /** A reference to an element, in a field or in a link of a text. */
    REFERENCE("variable"),
    /** A word of a list, such as a kind of tool. */
    WORD("enumMember"),
    /** A text. */
    TEXT("string"),
    /** A remark of the author. */
    COMMENT("comment"),
    /** A figure, a rank, a version. */
    NUMBER("number"),
    /** A day, a month, a quarter, a year. */
    DATE("date"),
    /** A unit or a currency. */
    UNIT("unit"),
    /** A tag of a language before a translation, or a tag to select by. */
    TAG("tag");

    private final String protocolName;

    TokenKind(String protocolName) {
        this.protocolName = protocolName;
    }

    /** The name of its type in the language server protocol; {@code date}, {@code unit} and {@code tag} are ours. */
    public String protocolName() {
        return protocolName;
    }
}
