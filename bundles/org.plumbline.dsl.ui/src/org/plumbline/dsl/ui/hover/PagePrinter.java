package org.plumbline.dsl.ui.hover;

import org.commonmark.ext.gfm.tables.TableCell;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;

/** Prints Markdown for a page that is read, not for a card: tables have long cells there, which fit into no columns. */
final class PagePrinter extends MarkdownPrinter {

    private static final int LARGEST = 2;

    @Override
    void headed(int level, int start) {
        font(start, JFaceResources.getFont(level <= LARGEST ? JFaceResources.HEADER_FONT : JFaceResources.BANNER_FONT));
    }

    @Override
    void cell(TableCell cell) {
        if (cell.getPrevious() != null && cell.getFirstChild() != null) {
            append(cell.isHeader() ? ", " : cell.getNext() == null ? " – " : "   ");
        }
        styled(cell.isHeader() ? SWT.ITALIC : cell.getPrevious() == null ? SWT.BOLD : SWT.NORMAL, cell);
    }
}
