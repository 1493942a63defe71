package org.plumbline.documents.docx;

import java.util.List;

/**
 * The order in which the cells of a row stand in the file. It is that of reading, but for one case: LibreOffice misplaces turned
 * headings in a table that runs from right to left, so that such a table is written from left to right, its last column first.
 */
enum ColumnOrder {
    READING, MIRRORED;

    static ColumnOrder of(UprightHeadings headings, DocxContext context) {
        return headings.height() > 0 && context.rightToLeft() ? MIRRORED : READING;
    }

    /** The cells or widths of a row, given in the order of reading. */
    <T> List<T> of(List<T> cells) {
        return this == READING ? cells : cells.reversed();
    }
}
