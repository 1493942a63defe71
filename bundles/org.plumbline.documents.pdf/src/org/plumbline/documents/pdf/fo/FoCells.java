package org.plumbline.documents.pdf.fo;

import java.util.ArrayList;
import java.util.List;

import org.plumbline.documents.model.Cell;
import org.plumbline.documents.model.Inline;
import org.plumbline.documents.model.Paragraph;
import org.plumbline.documents.model.PlainText;
import org.plumbline.documents.model.Shade;
import org.plumbline.documents.model.Table;
import org.plumbline.documents.model.Table.ColumnKind;
import org.plumbline.drawing.Color;

/** Writes the cells of one table. */
final class FoCells {

    static final double PADDING = 4;
    private static final double NARROW_PADDING = 2;
    private static final double ABOVE = 2.8;
    private static final double TALLEST = 110;

    private final FoContext context;
    private final Fo out;
    private final FoBlocks blocks;
    private final Place place;
    private final boolean upright;

    /** @param upright whether the headings of narrow columns stand on end */
    FoCells(FoContext context, Fo out, FoBlocks blocks, Place place, boolean upright) {
        this.context = context;
        this.out = out;
        this.blocks = blocks;
        this.place = place;
        this.upright = upright;
    }

    static double padding(ColumnKind kind) {
        return kind == ColumnKind.MARK ? NARROW_PADDING : PADDING;
    }

    /** A heading above several columns. */
    void group(Table.ColumnGroup group, double width) {
        open(PADDING, group.span(), new Rule("after", group.heading().isEmpty() ? "" : "0.4pt", context.colors().rule()), "text-align", "center");
        words(group.heading(), width - 2 * PADDING, true);
        out.close();
    }

    /** The heading of one column. */
    void head(Table.Column column, double width, String rule) {
        double padding = padding(column.kind());
        open(padding, 1, new Rule("after", rule, context.colors().faint()), "text-align", align(column.kind()), "display-align", "after");
        if (upright && column.kind() == ColumnKind.MARK) {
            double height = Math.min(TALLEST, new OneLine(context.letters()).width(String.join("", text(column.heading())), true) * place.size() + 4);
            out.open("block-container", "reference-orientation", "90", "inline-progression-dimension", Paper.pt(Math.max(height, 12)),
                    "text-align", "left", "display-align", "center");
            words(column.heading(), height, true);
            out.close();
        } else {
            words(column.heading(), width - 2 * padding, true);
        }
        out.close();
    }

    /** The heading of a group of rows. */
    void groupHeading(List<Inline> heading, int columns, double width, String rule) {
        open(PADDING, columns, new Rule("after", rule, context.colors().rule()), "role", "TH");
        words(heading, width - 2 * PADDING, true);
        out.close();
    }

    /**
     * A cell of the body.
     *
     * @param rule thickness of the line below, or of the line above a total
     * @param anchor name of this place; empty for none
     */
    void cell(Table.Column column, Cell cell, double width, String rule, boolean total, String anchor) {
        double padding = padding(column.kind());
        Shade shade = cell.shade().orElse(null);
        boolean bold = total || column.rowHeader() || shade != null;
        open(padding, cell.span(), new Rule(total ? "before" : "after", rule, total ? context.colors().faint() : context.colors().rule()),
                "id", anchor, "text-align", align(column.kind()), "font-weight", bold ? "bold" : "",
                "background-color", shade == null ? "" : shade.paint().ground().hex(),
                "color", shade == null ? "" : shade.paint().ground().inkUpon().hex());
        if (cell.blocks().size() == 1 && cell.blocks().getFirst() instanceof Paragraph paragraph) {
            words(paragraph.inlines(), width - 2 * padding, bold);
        } else {
            blocks.fill(cell.blocks(), new Place(width - 2 * padding, place.size(), place.height(), place.level(), false));
        }
        if (shade != null) {
            label(shade, cell.blocks().isEmpty(), width - 2 * padding);
        }
        out.close();
    }

    private void label(Shade shade, boolean alone, double width) {
        double size = alone ? place.size() : place.size() * 0.85;
        out.open("block", "font-weight", alone ? "bold" : "normal", "font-size", Paper.pt(size));
        FoInlines.write(context, out, List.of(Inline.isolate(shade.label())), new Place(width, size, place.height(), place.level(), false), alone);
        out.close();
    }

    /** The line on one side of a cell; an empty thickness for none. */
    private record Rule(String side, String thickness, Color color) {

        List<String> attributes() {
            return thickness.isEmpty() ? List.of() : List.of("border-" + side + "-width", thickness, "border-" + side + "-style", "solid",
                    "border-" + side + "-color", color.hex());
        }
    }

    private void open(double padding, int span, Rule rule, String... more) {
        double above = place.open() ? ABOVE : ABOVE * 0.72;
        List<String> all = new ArrayList<>(List.of("padding-start", Paper.pt(padding), "padding-end", Paper.pt(padding), "padding-before",
                Paper.pt(above), "padding-after", Paper.pt(above), "number-columns-spanned", span == 1 ? "" : Integer.toString(span)));
        all.addAll(rule.attributes());
        all.addAll(List.of(more));
        out.open("table-cell", all.toArray(String[]::new));
    }

    private void words(List<Inline> inlines, double width, boolean bold) {
        out.open("block", "font-weight", bold ? "bold" : "");
        FoInlines.write(context, out, inlines, new Place(Math.max(8, width), place.size(), place.height(), place.level(), false), bold);
        out.close();
    }

    private static List<String> text(List<Inline> inlines) {
        return PlainText.of(List.of(new Paragraph(inlines))).runs();
    }

    private static String align(ColumnKind kind) {
        return switch (kind) {
            case TEXT, SHORT -> "start";
            case NUMBER -> "end";
            case MARK -> "center";
        };
    }
}
