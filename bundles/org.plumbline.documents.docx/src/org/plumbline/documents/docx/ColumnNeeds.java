package org.plumbline.documents.docx;

import java.util.List;

import org.plumbline.documents.model.Block;
import org.plumbline.documents.model.Cell;
import org.plumbline.documents.model.Inline;
import org.plumbline.documents.model.Paragraph;
import org.plumbline.documents.model.PlainText;
import org.plumbline.documents.model.Row;
import org.plumbline.documents.model.Shade;
import org.plumbline.documents.model.Table;
import org.plumbline.drawing.text.FontSpec;
import org.plumbline.drawing.text.TextMetrics;

/**
 * How wide columns must be so that no word is broken, in twentieths of a point: the longest word counts as far as it is no
 * longer than words are.
 */
final class ColumnNeeds {

    /** A letter of a table, as in {@code styles.xml}. */
    static final int EM = 160;
    /** Space beside the text of a cell, on both sides together. */
    static final int PADDING = 170;
    /** Distance of lines. */
    static final int LINE = 220;

    private static final double LONGEST_WORD = 11;
    private static final int SPARE = 12;
    private static final FontSpec BOLD = FontSpec.bold(EM);

    private final TextMetrics metrics;

    ColumnNeeds(TextMetrics metrics) {
        this.metrics = metrics;
    }

    /** What each column needs. */
    double[] of(Table table, UprightHeadings upright) {
        double[] needs = new double[table.columns().size()];
        for (int index = 0; index < needs.length; index++) {
            Table.Column column = table.columns().get(index);
            double heading = upright.turns(column) ? upright.thickness(column) : word(words(column.heading())) + PADDING;
            needs[index] = Math.max(column.kind().leastWidth() * EM, heading);
        }
        table.rowGroups().forEach(group -> group.rows().forEach(row -> widen(needs, row)));
        table.totals().forEach(row -> widen(needs, row));
        return needs;
    }

    private void widen(double[] needs, Row row) {
        int column = 0;
        for (Cell cell : row.cells()) {
            if (cell.span() == 1) {
                double shade = cell.shade().map(Shade::label).map(this::word).orElse(0.0);
                needs[column] = Math.max(needs[column], Math.max(shade, word(cell.blocks())) + PADDING);
            }
            column += cell.span();
        }
    }

    static List<Block> words(List<Inline> inlines) {
        return List.of(new Paragraph(inlines));
    }

    private double word(List<? extends Block> blocks) {
        return PlainText.of(blocks).runs().stream().mapToDouble(this::word).max().orElse(0);
    }

    /** Width of the longest word; of one that is too long, the most that is granted. */
    private double word(String text) {
        double widest = 0;
        int from = 0;
        for (int to = 0; to <= text.length(); to++) {
            if (to == text.length() || text.charAt(to) == ' ' || text.charAt(to) == '\n' || text.charAt(to) == '-') {
                String word = text.substring(from, Math.min(text.length(), to + 1)).strip();
                widest = Math.max(widest, word.length() > 2 * LONGEST_WORD ? LONGEST_WORD * EM : metrics.width(word, BOLD));
                from = to + 1;
            }
        }
        return Math.min(LONGEST_WORD * EM, widest) + SPARE;
    }
}
