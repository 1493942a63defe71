package org.plumbline.documents.model;

import java.util.List;
import java.util.Optional;

/**
 * A row of a {@link Table}.
 *
 * @param anchor where a link to this row leads
 */
public record Row(List<Cell> cells, Optional<Anchor> anchor) {

    public Row {
        cells = List.copyOf(cells);
    }

    /** A row that no link leads to. */
    public static Row of(Cell... cells) {
        return new Row(List.of(cells), Optional.empty());
    }

    /** A row that no link leads to. */
    public static Row of(List<Cell> cells) {
        return new Row(cells, Optional.empty());
    }
}
