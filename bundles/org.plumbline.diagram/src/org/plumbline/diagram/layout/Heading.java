package org.plumbline.diagram.layout;

import org.plumbline.diagram.view.NodeView;
import org.plumbline.diagram.view.TextStyle;

/** What all cells of a column of a matrix have in common, below the column. */
public record Heading(PlacedText text, TextStyle style) {

    /** The letters of headings: those of the titles of rows. */
    static TextStyle style(NodeView row) {
        return row.label().style();
    }
}
