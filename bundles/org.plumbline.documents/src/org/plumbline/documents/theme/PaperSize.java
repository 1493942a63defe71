package org.plumbline.documents.theme;

/** The paper that documents are printed on, upright. */
public enum PaperSize {
    A4("A4", 210, 297),
    LETTER("Letter", 215.9, 279.4);

    private final String title;
    private final double width;
    private final double height;

    PaperSize(String title, double width, double height) {
        this.title = title;
        this.width = width;
        this.height = height;
    }

    /** The name that people and CSS know it by. */
    public String title() {
        return title;
    }

    /** In millimetres. */
    public double width() {
        return width;
    }

    /** In millimetres. */
    public double height() {
        return height;
    }
}
