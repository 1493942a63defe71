package org.plumbline.diagram.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.diagram.layout.Box;
import org.plumbline.diagram.view.TableView;
import org.plumbline.drawing.Color;
import org.plumbline.drawing.Drawing;
import org.plumbline.drawing.Group;
import org.plumbline.drawing.Rect;
import org.plumbline.drawing.Shape;
import org.plumbline.drawing.Stroke;
import org.plumbline.drawing.Style;

/**
 * Draws tables: a header, a column for the lines' names, and cells in columns that are as wide as their texts need. A line that says
 * nothing but its name is a title over the whole width. What stands where elements cross stands in the middle. No text is cut.
 */
public final class TablePicture {

    private static final Color BAND = Color.of("#f5f8fa");
    private static final Color HEAD = Color.of("#1f5f8b");
    private static final Color RULE = Color.of("#c6ced6");
    private static final double INDENT = 14;

    private final PictureSetting setting;
    private final CellText texts;

    public TablePicture(PictureSetting setting) {
        this.setting = setting;
        this.texts = new CellText(setting.metrics());
    }

    /** The picture of a table. */
    public Drawing draw(TableView view) {
        double[] widths = new ColumnWidths(texts).of(view);
        double width = 0;
        for (double each : widths) {
            width += each;
        }
        Sheet sheet = new Sheet(setting, Color.WHITE, width);
        double y = head(view, widths, sheet, sheet.begin(view.title()));
        for (int i = 0; i < view.lines().size(); i++) {
            y = line(view, i, widths, sheet, y);
        }
        sheet.add(List.of(rule(Sheet.MARGIN, y, width)));
        return sheet.finish(view.title(), y);
    }

    private double head(TableView view, double[] widths, Sheet sheet, double top) {
        List<CellText.Cell> cells = new ArrayList<>(List.of(texts.head("", Color.WHITE)));
        view.columns().forEach(column -> cells.add(column.target().isPresent() ? texts.head(column.header(), Color.WHITE).inTheMiddle()
                : texts.head(column.header(), Color.WHITE)));
        double height = texts.height(cells, widths);
        double x = Sheet.MARGIN;
        for (int i = 0; i < widths.length; i++) {
            Box box = new Box(x, top, widths[i], height);
            sheet.add(cell(box, HEAD, cells.get(i)));
            x += widths[i];
        }
        return top + height;
    }

    private double line(TableView view, int number, double[] widths, Sheet sheet, double top) {
        TableView.Row row = view.lines().get(number);
        Color ground = number % 2 == 1 ? BAND : Color.WHITE;
        if (isTitle(row)) {
            return title(row, widths, sheet, top);
        }
        Map<String, TableView.Cell> byColumn = new HashMap<>();
        row.cells().forEach(cell -> byColumn.put(cell.column(), cell));
        List<CellText.Cell> cells = new ArrayList<>(List.of(texts.name(row.header(), row.depth() * INDENT)));
        List<Color> grounds = new ArrayList<>(List.of(ground));
        for (TableView.Column column : view.columns()) {
            TableView.Cell cell = byColumn.get(column.key());
            Color own = cell == null ? ground : cell.background().filter(color -> !color.equals(Color.WHITE)).orElse(ground);
            CellText.Cell text = cell == null ? texts.plain("", own) : texts.of(cell, own);
            cells.add(column.target().isPresent() ? text.inTheMiddle() : text);
            grounds.add(own);
        }
        double height = texts.height(cells, widths);
        double x = Sheet.MARGIN;
        List<Shape> shapes = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            shapes.addAll(cell(new Box(x, top, widths[i], height), grounds.get(i), cells.get(i)));
            x += widths[i];
        }
        sheet.add(List.of(new Group(shapes, words(row), setting.links().apply(row.target()).orElse(""), true)));
        sheet.add(new MarkShapes().of(setting.marks().apply(row.target()), new Box(Sheet.MARGIN, top + 10, widths[0] - 10, height)));
        return top + height;
    }

    /** Whether a line has no text but its name, once more in a cell. */
    static boolean isTitle(TableView.Row row) {
        List<String> said = row.cells().stream().map(TableView.Cell::text).filter(text -> !text.isBlank()).toList();
        return said.equals(List.of(row.header()));
    }

    private double title(TableView.Row row, double[] widths, Sheet sheet, double top) {
        double[] whole = {Arrays.stream(widths).sum()};
        Color ground = row.cells().stream().flatMap(cell -> cell.background().stream()).findFirst().orElse(BAND);
        CellText.Cell cell = texts.name(row.header(), 0);
        Box box = new Box(Sheet.MARGIN, top, whole[0], texts.height(List.of(cell), whole));
        sheet.add(List.of(new Group(cell(box, ground, cell), row.header(), setting.links().apply(row.target()).orElse(""), true)));
        sheet.add(new MarkShapes().of(setting.marks().apply(row.target()), new Box(Sheet.MARGIN, top + 10, widths[0] - 10, box.height())));
        return top + box.height();
    }

    private static String words(TableView.Row row) {
        return Stream.concat(Stream.of(row.header()), row.cells().stream().map(TableView.Cell::text)).filter(text -> !text.isBlank())
                .collect(Collectors.joining(", "));
    }

    private List<Shape> cell(Box box, Color ground, CellText.Cell cell) {
        List<Shape> shapes = new ArrayList<>();
        shapes.add(Rect.of(box.x(), box.y(), box.width(), box.height(), Style.of(ground, Stroke.of(RULE, 0.75))));
        shapes.addAll(texts.shapes(cell, box));
        return shapes;
    }

    private static Shape rule(double x, double y, double width) {
        return org.plumbline.drawing.Line.of(x, y, x + width, y, Stroke.of(HEAD, 1.5));
    }
}
