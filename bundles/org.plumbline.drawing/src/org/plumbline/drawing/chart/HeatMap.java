package org.plumbline.drawing.chart;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

import org.plumbline.drawing.palette.RiskScale;

/**
 * A risk matrix, with or without the risks in it.
 *
 * @param rows the axis that runs upwards
 * @param columns the axis that runs in reading direction
 * @param cells at most one for each row and column; a missing one is drawn as a gap
 * @param more the text for marks that found no room, for example "+12 more"
 */
public record HeatMap(String title, String description, Axis rows, Axis columns, RiskScale scale, List<Cell> cells,
        String legendTitle, IntFunction<String> more) {

    public HeatMap {
        cells = List.copyOf(cells);
    }

    /** One side of the matrix, its lowest step first; 1 to 10 steps. */
    public record Axis(String title, List<Step> steps) {
        public Axis {
            steps = List.copyOf(steps);
        }
    }

    /** A step of a side, for example 4 "likely". */
    public record Step(String value, String name) {
    }

    /**
     * A cell.
     *
     * @param row index into the steps of the rows
     * @param column index into the steps of the columns
     * @param level rank in the scale, 0 for the lowest
     */
    public record Cell(int row, int column, int level, List<Mark> marks) {
        public Cell {
            marks = List.copyOf(marks);
        }
    }

    /**
     * A risk in a cell.
     *
     * @param title shown when the pointer rests upon it; may be empty
     * @param link {@code #anchor} of its description; may be empty
     */
    public record Mark(String id, String title, String link) {
    }

    Optional<Cell> cell(int row, int column) {
        return cells.stream().filter(cell -> cell.row() == row && cell.column() == column).findFirst();
    }

    boolean hasMarks() {
        return cells.stream().anyMatch(cell -> !cell.marks().isEmpty());
    }
}
