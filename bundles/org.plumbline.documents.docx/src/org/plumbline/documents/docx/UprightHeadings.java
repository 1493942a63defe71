package org.plumbline.documents.docx;

import java.util.List;

import org.plumbline.documents.model.PlainText;
import org.plumbline.documents.model.Table;
import org.plumbline.drawing.text.FontSpec;
import org.plumbline.drawing.text.TextMetrics;

/** Turns the headings of a matrix of signs: its columns are narrower than their names, which are read from below. */
final class UprightHeadings {

    private static final int MANY_MARKS = 5;
    private static final int LOWEST = 500;
    private static final int HIGHEST = 2100;
    private static final int MOST_LINES = 3;
    /** What stays free before and behind the text. */
    private static final int ENDS = 200;
    private static final FontSpec BOLD = FontSpec.bold(ColumnNeeds.EM);

    private final List<Table.Column> columns;
    private final TextMetrics metrics;
    private final boolean many;

    UprightHeadings(List<Table.Column> columns, TextMetrics metrics) {
        this.columns = columns;
        this.metrics = metrics;
        many = columns.stream().filter(column -> column.kind() == Table.ColumnKind.MARK).count() >= MANY_MARKS;
    }

    /** Whether the heading of this column is turned. */
    boolean turns(Table.Column column) {
        return many && column.kind() == Table.ColumnKind.MARK;
    }

    /** Height of the row of headings, in twentieths of a point; 0 if none is turned. */
    int height() {
        double longest = columns.stream().filter(this::turns).mapToDouble(this::length).max().orElse(-1);
        return longest < 0 ? 0 : (int) Math.clamp(longest + ENDS, LOWEST, HIGHEST);
    }

    /** Width that the lines of a turned heading need. */
    double thickness(Table.Column column) {
        // Words do not fill their lines, so a text that does not fit into one takes more than it would if they did.
        double lines = Math.ceil(length(column) / (HIGHEST - ENDS) * 1.15);
        return Math.clamp(lines, 1, MOST_LINES) * ColumnNeeds.LINE + ENDS / 2.0;
    }

    private double length(Table.Column column) {
        return metrics.width(String.join("", PlainText.of(ColumnNeeds.words(column.heading())).runs()), BOLD);
    }
}
