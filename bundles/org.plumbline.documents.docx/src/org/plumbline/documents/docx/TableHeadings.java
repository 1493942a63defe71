package org.plumbline.documents.docx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.plumbline.documents.model.Inline;
import org.plumbline.documents.model.PlainText;
import org.plumbline.documents.model.Table;
import org.plumbline.drawing.TextDirection;

/** Writes the rows of headings, which the word processor repeats on every page that the table goes on to. */
final class TableHeadings {

    /** Headings that take more of a page than this stand on the first one only, and may break. */
    private static final double MOST = 0.3;

    private final Blocks blocks;
    private final int[] widths;
    private final List<Table.Column> columns;
    private final ColumnOrder order;
    private final boolean low;

    TableHeadings(Blocks blocks, Flow flow, int[] widths, List<Table.Column> columns, ColumnOrder order) {
        this.order = order;
        this.blocks = blocks;
        this.widths = widths;
        this.columns = columns;
        low = !flow.inCell() && height() < flow.height() * MOST;
    }

    /** @param groups headings above those of the columns */
    void write(List<Table.ColumnGroup> groups) {
        if (!groups.isEmpty()) {
            groups(groups);
        }
        UprightHeadings upright = new UprightHeadings(columns, blocks.context().metrics());
        openRow(upright.height());
        for (int index : order.of(IntStream.range(0, widths.length).boxed().toList())) {
            column(columns.get(index), widths[index], upright.turns(columns.get(index)));
        }
        blocks.story().out().close("w:tr");
    }

    private void column(Table.Column column, int width, boolean turned) {
        String style = switch (column.kind()) {
            case TEXT, SHORT -> "TableHeading";
            case NUMBER -> "TableHeadingNumber";
            case MARK -> turned ? turned(column.heading()) : "TableHeadingMark";
        };
        Cells.Edge edge = new Cells.Edge("bottom", blocks.context().colors().faint());
        cell(column.heading(), width, 1, style, Optional.of(edge), turned);
    }

    /** LibreOffice loses turned letters whose direction is not that of their paragraph. */
    private String turned(List<Inline> heading) {
        String words = String.join("", PlainText.of(ColumnNeeds.words(heading)).runs());
        return switch (TextDirection.of(words, blocks.context().direction())) {
            case LEFT_TO_RIGHT -> "TableHeadingTurned";
            case RIGHT_TO_LEFT -> "TableHeadingTurnedBidi";
        };
    }

    private double height() {
        double height = 0;
        for (int index = 0; index < widths.length; index++) {
            height = Math.max(height,
                    Heights.of(ColumnNeeds.words(columns.get(index).heading()), widths[index] - ColumnNeeds.PADDING));
        }
        return height;
    }

    private void groups(List<Table.ColumnGroup> groups) {
        openRow(0);
        List<Runnable> cells = new ArrayList<>();
        int from = 0;
        for (Table.ColumnGroup group : groups) {
            int width = Arrays.stream(widths, from, from + group.span()).sum();
            cells.add(() -> cell(group.heading(), width, group.span(), "TableHeadingMark", Optional.empty(), false));
            from += group.span();
        }
        order.of(cells).forEach(Runnable::run);
        blocks.story().out().close("w:tr");
    }

    private void openRow(int height) {
        Markup out = blocks.story().out();
        out.open("w:tr").open("w:trPr");
        if (low) {
            out.empty("w:cantSplit");
        }
        if (height > 0) {
            out.empty("w:trHeight", "w:val", Integer.toString(height), "w:hRule", "atLeast");
        }
        if (low) {
            out.empty("w:tblHeader");
        }
        out.close("w:trPr");
    }

    private void cell(List<Inline> heading, int width, int columns, String style, Optional<Cells.Edge> edge, boolean upright) {
        blocks.story().openCell();
        new Cells(blocks.story().out()).properties(width, columns, edge, Optional.of(blocks.context().colors().band()), upright);
        blocks.story().paragraph(ParagraphFormat.of(style).kept(low), () -> blocks.runs().write(heading, RunFormat.PLAIN));
        blocks.story().closeCell(style);
    }
}
