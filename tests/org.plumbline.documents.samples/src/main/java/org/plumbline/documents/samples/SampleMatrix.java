package org.plumbline.documents.samples;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.drawing.Color;
import org.plumbline.drawing.Drawing;
import org.plumbline.drawing.Group;
import org.plumbline.drawing.Hatch;
import org.plumbline.drawing.Label;
import org.plumbline.drawing.Rect;
import org.plumbline.drawing.Shape;
import org.plumbline.drawing.Size;
import org.plumbline.drawing.Stroke;
import org.plumbline.drawing.Style;
import org.plumbline.drawing.TextAnchor;
import org.plumbline.drawing.TextDirection;
import org.plumbline.drawing.palette.RiskScale;
import org.plumbline.drawing.text.FontSpec;

/**
 * A matrix as documents have them: coloured and hatched cells, with marks in them that have a tooltip and a link.
 *
 * @param side how many cells it has in each direction
 */
record SampleMatrix(String title, String description, String language, RiskScale scale, int side, List<Mark> marks) {

    private static final double WIDTH = 620;
    private static final double ROW = 22;

    /** A mark in a cell; name and link may be empty. */
    record Mark(int row, int column, String id, String name, String link) {
    }

    /** The drawing, to be read from left to right. */
    Drawing draw() {
        List<Shape> shapes = new ArrayList<>();
        double y = 0;
        for (int row = side - 1; row >= 0; row--) {
            int at = row;
            double height = ROW * Math.max(2, marks.stream().filter(mark -> mark.row() == at).count());
            for (int column = 0; column < side; column++) {
                add(row, column, y, height, shapes);
            }
            y += height;
        }
        return new Drawing(new Size(WIDTH, y), title, description, language, TextDirection.LEFT_TO_RIGHT, shapes);
    }

    private void add(int row, int column, double top, double height, List<Shape> shapes) {
        int level = (row + column) * (scale.levels().size() - 1) / (2 * side - 2);
        Color ground = scale.color(level);
        double width = WIDTH / side;
        Style look = level == 0 ? Style.filled(new Hatch(Hatch.Kind.DOTS, ground, Color.WHITE)) : Style.of(ground, Stroke.of(Color.WHITE, 1.5));
        shapes.add(Rect.of(column * width, top, width, height, look));
        double y = top + ROW * 0.7;
        for (Mark mark : marks.stream().filter(each -> each.row() == row && each.column() == column).toList()) {
            shapes.add(new Group(List.of(Label.of(mark.id(), column * width + width / 2, y, FontSpec.regular(12), ground.inkUpon(),
                    TextAnchor.MIDDLE)), mark.name(), mark.link()));
            y += ROW;
        }
    }
}
