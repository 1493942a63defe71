package org.plumbline.documents.docx;

/** Running text in its places; each has styles of its own in {@code styles.xml}. */
enum TextKind {
    BODY("BodyText", "ListBullet", "ListNumber", "ListContinue", 0),
    QUOTE("Quote", 240),
    CALLOUT("CalloutText", 0),
    CARD("CardText", 0),
    DEFINITION("Definition", 0),
    TABLE("TableText", 0),
    TABLE_NAME("TableName", 0),
    TABLE_NUMBER("TableNumber", 0),
    TABLE_MARK("TableMark", 0);

    private final String paragraph;
    private final String bullet;
    private final String number;
    private final String listContinued;
    private final int indent;

    TextKind(String style, int indent) {
        this(style, style, style, style, indent);
    }

    TextKind(String paragraph, String bullet, String number, String listContinued, int indent) {
        this.paragraph = paragraph;
        this.bullet = bullet;
        this.number = number;
        this.listContinued = listContinued;
        this.indent = indent;
    }

    /** Style of a paragraph of its own. */
    String paragraph() {
        return paragraph;
    }

    /** Style of the first paragraph of a list's item. */
    String item(boolean numbered) {
        return numbered ? number : bullet;
    }

    /** Style of the further paragraphs of a list's item. */
    String listContinued() {
        return listContinued;
    }

    /** How far the style itself indents, in twentieths of a point. */
    int indent() {
        return indent;
    }
}
