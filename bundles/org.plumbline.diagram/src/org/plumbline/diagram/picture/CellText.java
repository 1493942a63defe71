package org.plumbline.diagram.picture;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.diagram.layout.Box;
import org.plumbline.diagram.layout.Sizes;
import org.plumbline.diagram.view.TableView;
import org.plumbline.diagram.view.TextStyle;
import org.plumbline.drawing.Color;
import org.plumbline.drawing.Label;
import org.plumbline.drawing.Shape;
import org.plumbline.drawing.TextAnchor;
import org.plumbline.drawing.text.FontSpec;
import org.plumbline.drawing.text.TextMetrics;
import org.plumbline.drawing.text.TextWrap;

/** The texts of a table, broken into the lines that their columns have room for. */
final class CellText {

    private static final Color INK = Color.of("#1b2733");
    private static final FontSpec PLAIN = FontSpec.regular(11);
    private static final FontSpec BOLD = FontSpec.bold(11);
    private static final double ASIDE = 7;
    private static final double ABOVE = 5;
    /** More lines than any text that people write: nothing is cut, and nothing grows without end. */
    private static final int MOST_LINES = 200;

    private final TextMetrics metrics;

    CellText(TextMetrics metrics) {
        this.metrics = metrics;
    }

    /**
     * A text in its column.
     *
     * @param indent how far from the beginning of its column it stands, in pixels
     * @param centred whether it stands in the middle
     */
    record Cell(String text, FontSpec font, Color ink, double indent, boolean centred) {

        Cell inTheMiddle() {
            return new Cell(text, font, ink, indent, true);
        }
    }

    Cell head(String text, Color ink) {
        return new Cell(text, BOLD, ink, 0, false);
    }

    Cell name(String text, double indent) {
        return new Cell(text, indent == 0 ? BOLD : PLAIN, INK, indent, false);
    }

    Cell plain(String text, Color ground) {
        return new Cell(text, PLAIN, INK.legibleUpon(ground), 0, false);
    }

    Cell of(TableView.Cell cell, Color ground) {
        return cell.foreground().map(style -> new Cell(cell.text(), font(style), style.color().legibleUpon(ground), 0, false))
                .orElseGet(() -> plain(cell.text(), ground));
    }

    private static FontSpec font(TextStyle style) {
        FontSpec asked = Sizes.font(style);
        return new FontSpec(PLAIN.size(), asked.bold(), asked.italic());
    }

    /** The height of a line of cells. */
    double height(List<Cell> cells, double[] widths) {
        double height = metrics.lineHeight(PLAIN);
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            height = Math.max(height, lines(cell, widths[i]).size() * metrics.lineHeight(cell.font()));
        }
        return height + 2 * ABOVE;
    }

    private List<String> lines(Cell cell, double width) {
        return new TextWrap(metrics, cell.font()).lines(cell.text(), width - 2 * ASIDE - cell.indent() + 0.1, MOST_LINES);
    }

    /** The width of a text in one line, with the space beside it. */
    double wanted(Cell cell) {
        return metrics.width(cell.text().strip().replaceAll("\\s+", " "), cell.font()) + 2 * ASIDE + cell.indent() + 0.5;
    }

    /** The width that the longest word takes, with the space beside it. */
    double least(Cell cell) {
        double widest = 0;
        for (String word : cell.text().strip().split("\\s+")) {
            widest = Math.max(widest, word.length() > 60 ? 300 : metrics.width(word, cell.font()));
        }
        return widest + 2 * ASIDE + cell.indent() + 0.5;
    }

    List<Shape> shapes(Cell cell, Box box) {
        List<Shape> shapes = new ArrayList<>();
        double x = cell.centred() ? box.center().x() : box.x() + ASIDE + cell.indent();
        List<String> lines = lines(cell, box.width());
        double free = box.height() - 2 * ABOVE - lines.size() * metrics.lineHeight(cell.font());
        double y = box.y() + ABOVE + metrics.ascent(cell.font()) + 1.5 + (cell.centred() ? free / 2 : 0);
        for (String line : lines) {
            shapes.add(Label.of(line, x, y, cell.font(), cell.ink(), cell.centred() ? TextAnchor.MIDDLE : TextAnchor.LEFT));
            y += metrics.lineHeight(cell.font());
        }
        return shapes;
    }
}
