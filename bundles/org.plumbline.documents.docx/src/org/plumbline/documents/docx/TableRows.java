package org.plumbline.documents.docx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.plumbline.documents.model.Block;
import org.plumbline.documents.model.Cell;
import org.plumbline.documents.model.Row;
import org.plumbline.documents.model.Shade;
import org.plumbline.documents.model.Table;
import org.plumbline.drawing.Paint;

/** Writes the rows below the headings. */
final class TableRows {

    /** A table of so few rows stays on one page. */
    private static final int FEW = 5;
    /** A row that takes more of a page than this may break. */
    private static final double MOST = 0.4;

    private final Blocks blocks;
    private final Flow flow;
    private final int[] widths;
    private final ColumnOrder order;

    TableRows(Blocks blocks, Flow flow, int[] widths, ColumnOrder order) {
        this.order = order;
        this.blocks = blocks;
        this.flow = flow;
        this.widths = widths;
    }

    void write(Table table) {
        int left = table.totals().size() + table.rowGroups().stream().mapToInt(group -> group.rows().size()).sum();
        boolean few = left <= FEW;
        for (Table.RowGroup group : table.rowGroups()) {
            if (!group.heading().isEmpty()) {
                heading(group, left > 0);
            }
            for (Row row : group.rows()) {
                left--;
                row(table, row, few && left > 0, false);
            }
        }
        for (Row row : table.totals()) {
            left--;
            row(table, row, left > 0, true);
        }
    }

    private void heading(Table.RowGroup group, boolean followed) {
        Story story = blocks.story();
        boolean low = isLow(ColumnNeeds.words(group.heading()), width(0, widths.length));
        new Cells(story.out()).openRow(low);
        story.openCell();
        new Cells(story.out()).properties(width(0, widths.length), widths.length, Optional.empty(),
                Optional.of(blocks.context().colors().band()), false);
        story.paragraph(ParagraphFormat.of("TableHeading").kept(followed && low),
                () -> blocks.runs().write(group.heading(), RunFormat.PLAIN));
        story.closeCell("TableHeading");
        story.out().close("w:tr");
    }

    private void row(Table table, Row row, boolean keepNext, boolean total) {
        Story story = blocks.story();
        boolean low = isLow(row);
        new Cells(story.out()).openRow(low);
        row.anchor().ifPresent(story::place);
        List<Runnable> cells = new ArrayList<>();
        int column = 0;
        for (Cell cell : row.cells()) {
            Table.Column first = table.columns().get(column);
            int width = width(column, column + cell.span());
            cells.add(() -> cell(first, cell, width, keepNext && low, total));
            column += cell.span();
        }
        order.of(cells).forEach(Runnable::run);
        story.out().close("w:tr");
    }

    private boolean isLow(Row row) {
        int column = 0;
        for (Cell cell : row.cells()) {
            if (!isLow(cell.blocks(), width(column, column + cell.span()))) {
                return false;
            }
            column += cell.span();
        }
        return true;
    }

    private boolean isLow(List<Block> content, int width) {
        return !flow.inCell() && Heights.of(content, width - ColumnNeeds.PADDING) < flow.height() * MOST;
    }

    private int width(int from, int to) {
        return Arrays.stream(widths, from, to).sum();
    }

    private void cell(Table.Column column, Cell cell, int width, boolean keepNext, boolean total) {
        Story story = blocks.story();
        TextKind kind = kind(column);
        Optional<Cells.Edge> edge = total ? Optional.of(new Cells.Edge("top", blocks.context().colors().faint())) : Optional.empty();
        Optional<Paint> ground = cell.shade().map(Shade::paint);
        RunFormat plain = total || cell.shade().isPresent() ? RunFormat.STRONG : RunFormat.PLAIN;
        RunFormat look = ground.map(paint -> plain.inked(paint.ground().inkUpon())).orElse(plain);
        story.openCell();
        new Cells(story.out()).properties(width, cell.span(), edge, ground, false);
        blocks.write(cell.blocks(), flow.cell(kind, width - ColumnNeeds.PADDING, keepNext).looking(look));
        cell.shade().ifPresent(shade -> {
            String style = cell.blocks().isEmpty() ? kind.paragraph() : "TableNote";
            story.paragraph(ParagraphFormat.of(style).kept(keepNext), () -> blocks.runs().fixed(shade.label(), look));
        });
        story.closeCell(kind.paragraph());
    }

    private static TextKind kind(Table.Column column) {
        if (column.rowHeader()) {
            return TextKind.TABLE_NAME;
        }
        return switch (column.kind()) {
            case TEXT, SHORT -> TextKind.TABLE;
            case NUMBER -> TextKind.TABLE_NUMBER;
            case MARK -> TextKind.TABLE_MARK;
        };
    }
}
