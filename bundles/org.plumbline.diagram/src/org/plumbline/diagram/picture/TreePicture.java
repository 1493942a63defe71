package org.plumbline.diagram.picture;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.diagram.layout.Box;
import org.plumbline.diagram.layout.Sizes;
import org.plumbline.diagram.view.TextStyle;
import org.plumbline.diagram.view.TreeView;
import org.plumbline.drawing.Color;
import org.plumbline.drawing.Drawing;
import org.plumbline.drawing.Group;
import org.plumbline.drawing.Label;
import org.plumbline.drawing.Point;
import org.plumbline.drawing.Polyline;
import org.plumbline.drawing.Rect;
import org.plumbline.drawing.Shape;
import org.plumbline.drawing.Stroke;
import org.plumbline.drawing.Style;
import org.plumbline.drawing.TextAnchor;
import org.plumbline.drawing.text.TextWrap;

/** Draws trees: an item below the other, what belongs to one indented and joined to it by a line. No text is cut. */
public final class TreePicture {

    private static final Color JOINT = Color.of("#8b98a5");
    private static final double WIDTH = 640;
    private static final double INDENT = 24;
    private static final double NARROWEST = 240;
    private static final double ABOVE = 3;
    private static final double ASIDE = 7;
    private static final int MOST_LINES = 200;

    private final PictureSetting setting;
    private final Sizes sizes;

    public TreePicture(PictureSetting setting) {
        this.setting = setting;
        this.sizes = new Sizes(setting.metrics());
    }

    /** An item with its lines and place. */
    private record Row(TreeView.Item item, List<String> lines, Box box, List<Row> below) {

        double bottom() {
            return below.isEmpty() ? box.y() + box.height() : below.getLast().bottom();
        }
    }

    /** The picture of a tree. */
    public Drawing draw(TreeView view) {
        double width = Math.max(WIDTH, INDENT * depth(view.items()) + NARROWEST);
        Sheet sheet = new Sheet(setting, Color.WHITE, width);
        double top = sheet.begin(view.title());
        List<Row> rows = rows(view.items(), new Box(Sheet.MARGIN, top, width, 0));
        rows.forEach(row -> add(row, sheet));
        return sheet.finish(view.title(), rows.isEmpty() ? top : rows.getLast().bottom());
    }

    private static int depth(List<TreeView.Item> items) {
        return items.stream().mapToInt(item -> 1 + depth(item.children())).max().orElse(0);
    }

    /** @param room where the first item begins, and how wide it may be */
    private List<Row> rows(List<TreeView.Item> items, Box room) {
        List<Row> rows = new ArrayList<>();
        double y = room.y();
        for (TreeView.Item item : items) {
            TextStyle style = item.label().style();
            List<String> lines = new TextWrap(setting.metrics(), Sizes.font(style)).lines(item.label().text(), room.width() - 2 * ASIDE, MOST_LINES);
            double height = Math.max(1, lines.size()) * sizes.lineHeight(style) + 2 * ABOVE;
            double textWidth = lines.stream().mapToDouble(line -> sizes.width(line, style)).max().orElse(0);
            Box box = new Box(room.x(), y, textWidth + 2 * ASIDE, height);
            List<Row> below = rows(item.children(), new Box(room.x() + INDENT, y + height + 1, room.width() - INDENT, 0));
            rows.add(new Row(item, lines, box, below));
            y = rows.getLast().bottom() + 1;
        }
        return rows;
    }

    private void add(Row row, Sheet sheet) {
        Box box = row.box();
        double trunk = box.x() + INDENT / 2;
        for (Row child : row.below()) {
            double middle = child.box().y() + ABOVE + sizes.lineHeight(child.item().label().style()) / 2;
            sheet.add(List.of(new Polyline(List.of(new Point(trunk, box.y() + box.height()), new Point(trunk, middle),
                    new Point(child.box().x() - 1, middle)), Stroke.of(JOINT, 1))));
        }
        sheet.add(List.of(new Group(shapes(row), row.item().label().text(), setting.links().apply(row.item().target()).orElse(""), true)));
        sheet.add(new MarkShapes().of(setting.marks().apply(row.item().target()), new Box(box.x(), box.y() + ABOVE, box.width() + 8, box.height())));
        row.below().forEach(child -> add(child, sheet));
    }

    private List<Shape> shapes(Row row) {
        Box box = row.box();
        TextStyle style = row.item().label().style();
        Color ground = row.item().background();
        Color ink = style.color().legibleUpon(ground);
        List<Shape> shapes = new ArrayList<>(List.of(new Rect(box.x(), box.y(), box.width(), box.height(), 2, Style.filled(ground))));
        double y = box.y() + ABOVE + sizes.ascent(style) + 1.5;
        for (String line : row.lines()) {
            shapes.add(Label.of(line, box.x() + ASIDE, y, Sizes.font(style), ink, TextAnchor.LEFT));
            y += sizes.lineHeight(style);
        }
        return shapes;
    }
}
