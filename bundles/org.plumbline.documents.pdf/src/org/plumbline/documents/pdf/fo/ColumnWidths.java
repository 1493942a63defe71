package org.plumbline.documents.pdf.fo;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.plumbline.documents.model.Cell;
import org.plumbline.documents.model.Inline;
import org.plumbline.documents.model.Paragraph;
import org.plumbline.documents.model.PlainText;
import org.plumbline.documents.model.Row;
import org.plumbline.documents.model.Shade;
import org.plumbline.documents.model.Table;
import org.plumbline.documents.model.Table.ColumnKind;
import org.plumbline.documents.pdf.text.Letters;
import org.plumbline.documents.pdf.text.Words;

/**
 * Shares the width of a page among columns by their weights, so that a column is never narrower than its longest word where
 * there is room for that.
 */
record ColumnWidths(Letters letters, Table table, Place place, boolean upright) {

    private static final double MOST_FOR_A_WORD = 0.3;
    private static final int LONGEST_MEASURED = 40;

    double[] points() {
        int columns = table.columns().size();
        double[] least = IntStream.range(0, columns).mapToDouble(this::least).toArray();
        double[] weight = table.columns().stream().mapToDouble(Table.Column::weight).toArray();
        double needed = Arrays.stream(least).sum();
        if (needed >= place.width()) {
            return Arrays.stream(least).map(width -> width * place.width() / needed).toArray();
        }
        return shared(least, weight);
    }

    /** Columns that would get less than they need take that; the others share what is left. */
    private double[] shared(double[] least, double[] weight) {
        boolean[] fixed = new boolean[least.length];
        double room = place.width();
        double weights = Arrays.stream(weight).sum();
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int column = 0; column < least.length; column++) {
                if (!fixed[column] && room * weight[column] / weights < least[column]) {
                    fixed[column] = true;
                    room -= least[column];
                    weights -= weight[column];
                    changed = true;
                    break;
                }
            }
        }
        double[] widths = new double[least.length];
        for (int column = 0; column < least.length; column++) {
            widths[column] = fixed[column] ? least[column] : room * weight[column] / weights;
        }
        return widths;
    }

    private double least(int column) {
        Table.Column kind = table.columns().get(column);
        double padding = 2 * FoCells.padding(kind.kind()) + 1;
        double words = Stream.concat(upright && kind.kind() == ColumnKind.MARK ? Stream.empty() : words(kind.heading()), cells(column))
                .mapToDouble(this::width).max().orElse(0);
        double most = place.width() * MOST_FOR_A_WORD;
        return Math.min(most, Math.max(words + padding, Math.min(kind.kind().leastWidth() * place.size(), place.width() / table.columns().size())));
    }

    private double width(String word) {
        return letters.width(word.length() > LONGEST_MEASURED ? word.substring(0, LONGEST_MEASURED) : word, true) * place.size();
    }

    /** The words of a column's cells; a short text is one word. */
    private Stream<String> cells(int column) {
        return Stream.concat(table.rowGroups().stream().flatMap(group -> group.rows().stream()), table.totals().stream())
                .map(row -> at(row, column)).filter(cell -> cell != null && cell.span() == 1)
                .flatMap(cell -> Stream.concat(PlainText.of(cell.blocks()).runs().stream(), cell.shade().map(Shade::label).stream()))
                .flatMap(text -> table.columns().get(column).kind() == ColumnKind.NUMBER ? Stream.of(text) : Words.of(text))
                .distinct();
    }

    private static Cell at(Row row, int column) {
        int start = 0;
        for (Cell cell : row.cells()) {
            if (start == column) {
                return cell;
            }
            start += cell.span();
        }
        return null;
    }

    private static Stream<String> words(List<Inline> inlines) {
        return PlainText.of(List.of(new Paragraph(inlines))).runs().stream().flatMap(text -> Words.of(text));
    }
}
