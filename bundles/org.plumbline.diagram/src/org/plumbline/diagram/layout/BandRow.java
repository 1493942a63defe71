package org.plumbline.diagram.layout;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/** A row of a band while its cells are filled. */
final class BandRow {

    private final Frame[] cells;

    BandRow(int columns) {
        cells = new Frame[columns];
    }

    void put(int column, Frame child) {
        cells[column] = child;
    }

    Optional<Frame> at(int column) {
        return Optional.ofNullable(cells[column]);
    }

    /** Whether all cells from one to another are free. */
    boolean isFree(int from, int to) {
        for (int column = Math.min(from, to); column <= to; column++) {
            if (cells[column] != null) {
                return false;
            }
        }
        return true;
    }

    double width(int column) {
        return cells[column] == null ? 0 : Math.max(cells[column].width, cells[column].belowWidth);
    }

    /** How far it reaches above the line that all its cells have their middle on. */
    double above() {
        return Arrays.stream(cells).filter(Objects::nonNull).mapToDouble(child -> child.height / 2).max().orElse(0);
    }

    /** How far it reaches below that line, labels included. */
    double under() {
        return Arrays.stream(cells).filter(Objects::nonNull).mapToDouble(child -> child.height / 2 + child.below).max().orElse(0);
    }
}
