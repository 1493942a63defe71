package org.plumbline.diagram.view;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.diagram.format.Problem;
import org.plumbline.drawing.Color;

/**
 * A table of an element.
 *
 * @param description the name of its description
 * @param title for people
 * @param target the element that it is about
 * @param lines those within others follow the one that they belong to
 * @param problems that left something out of it
 */
public record TableView(String description, String title, EObject target, List<Column> columns, List<Row> lines, List<Problem> problems) {

    public TableView {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
    }

    /**
     * A column.
     *
     * @param key names it within its table
     * @param mapping the name of its mapping
     * @param target the element that it stands for; empty if it shows a feature of the lines
     */
    public record Column(String key, String mapping, Optional<EObject> target, String header) {
    }

    /**
     * A line.
     *
     * @param key names it within its table
     * @param mapping the name of its mapping
     * @param target the element that it stands for
     * @param depth 0 for a line that is in no other
     * @param cells those that hold something, in the order of the columns
     */
    public record Row(String key, String mapping, EObject target, String header, int depth, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell that holds something, or only has the colour of its line.
     *
     * @param column the key of its column
     * @param mapping the name of its intersection or column; of its line, where it holds nothing
     * @param target the element that it stands for
     * @param foreground what its letters look like; empty for the table's own
     * @param background its colour; empty for the table's own
     */
    public record Cell(String column, String mapping, EObject target, String text, Optional<TextStyle> foreground,
            Optional<Color> background) {
    }
}
