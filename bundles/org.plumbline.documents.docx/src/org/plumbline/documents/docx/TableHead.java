package org.plumbline.documents.docx;

import java.util.Arrays;

/**
 * Writes what a table says of itself before its rows.
 *
 * @param style id of its style
 * @param name what it is, for people who do not see it
 * @param indent in twentieths of a point
 * @param order of the cells in its rows
 */
record TableHead(DocxContext context, String style, String name, int indent, ColumnOrder order) {

    private static final int LONGEST_NAME = 250;

    /** @param widths of its columns, which no text widens */
    void write(Markup out, int[] widths, boolean headed) {
        int width = Arrays.stream(widths).sum();
        out.open("w:tblPr").value("w:tblStyle", style);
        if (context.rightToLeft() && order == ColumnOrder.READING) {
            out.empty("w:bidiVisual");
        }
        out.empty("w:tblW", "w:w", Integer.toString(width), "w:type", "dxa");
        if (indent > 0 && order == ColumnOrder.READING) {
            out.empty("w:tblInd", "w:w", Integer.toString(indent), "w:type", "dxa");
        }
        out.empty("w:tblLayout", "w:type", "fixed");
        out.empty("w:tblLook", "w:val", headed ? "0420" : "0400", "w:firstRow", headed ? "1" : "0", "w:lastRow", "0",
                "w:firstColumn", "0", "w:lastColumn", "0", "w:noHBand", "1", "w:noVBand", "1");
        if (!name.isEmpty()) {
            out.value("w:tblCaption", name.substring(0, Math.min(LONGEST_NAME, name.length())));
        }
        out.close("w:tblPr").open("w:tblGrid");
        for (int column : order.of(Arrays.stream(widths).boxed().toList())) {
            out.empty("w:gridCol", "w:w", Integer.toString(column));
        }
        out.close("w:tblGrid");
    }
}
