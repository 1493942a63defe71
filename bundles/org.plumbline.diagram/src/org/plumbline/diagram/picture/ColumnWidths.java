package org.plumbline.diagram.picture;

import java.util.Arrays;
import org.plumbline.diagram.view.TableView;
import org.plumbline.drawing.Color;

/**
 * How wide the columns of a table are: wide enough for the longest word and at most as wide as the longest text; in between, columns with
 * much text get more of what a sheet has room for.
 */
final class ColumnWidths {

    private static final double GOOD = 1_100;
    private static final double EACH = 80;
    private static final double WIDEST = 340;
    /** Where elements cross, the names of lines say more than most cells. */
    private static final double NAMES = 190;
    private static final double INDENT = 14;

    private final CellText texts;

    ColumnWidths(CellText texts) {
        this.texts = texts;
    }

    /** The width of the lines' names, and of each column. */
    double[] of(TableView view) {
        double[] least = new double[view.columns().size() + 1];
        double[] wanted = new double[least.length];
        for (TableView.Row row : view.lines().stream().filter(row -> !TablePicture.isTitle(row)).toList()) {
            grow(least, wanted, 0, texts.name(row.header(), row.depth() * INDENT));
            for (TableView.Cell cell : row.cells()) {
                for (int i = 0; i < view.columns().size(); i++) {
                    if (view.columns().get(i).key().equals(cell.column())) {
                        grow(least, wanted, i + 1, texts.of(cell, Color.WHITE));
                    }
                }
            }
        }
        for (int i = 0; i < view.columns().size(); i++) {
            grow(least, wanted, i + 1, texts.head(view.columns().get(i).header(), Color.WHITE));
        }
        if (view.columns().stream().anyMatch(column -> column.target().isPresent())) {
            least[0] = Math.max(least[0], Math.min(wanted[0], NAMES));
        }
        return shared(least, wanted);
    }

    private void grow(double[] least, double[] wanted, int column, CellText.Cell cell) {
        least[column] = Math.max(least[column], texts.least(cell));
        wanted[column] = Math.max(wanted[column], Math.min(WIDEST, texts.wanted(cell)));
    }

    /** What is left of a sheet goes to those that want more, each by the root of what it wants more. */
    private static double[] shared(double[] least, double[] wanted) {
        double room = Math.max(GOOD, EACH * least.length) - Arrays.stream(least).sum();
        double[] widths = new double[least.length];
        double shares = 0;
        for (int i = 0; i < least.length; i++) {
            shares += Math.sqrt(Math.max(0, wanted[i] - least[i]));
        }
        for (int i = 0; i < least.length; i++) {
            double share = shares == 0 ? 0 : Math.max(0, room) * Math.sqrt(Math.max(0, wanted[i] - least[i])) / shares;
            widths[i] = Math.ceil(Math.max(Math.max(40, least[i]), Math.min(least[i] + share, wanted[i])));
        }
        return widths;
    }
}
