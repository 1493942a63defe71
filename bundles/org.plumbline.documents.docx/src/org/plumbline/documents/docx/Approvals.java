package org.plumbline.documents.docx;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.plumbline.documents.model.ApprovalBlock;
import org.plumbline.documents.model.ApprovalBlock.Signature;
import org.plumbline.documents.model.Inline;
import org.plumbline.documents.model.Table.Column;
import org.plumbline.documents.model.Table.ColumnKind;

/** Writes who approves the document; where a date is still open there is room to sign. */
final class Approvals {

    private static final int ROOM_TO_SIGN = 680;

    private final Blocks blocks;

    Approvals(Blocks blocks) {
        this.blocks = blocks;
    }

    void write(ApprovalBlock approval, Flow flow) {
        blocks.write(approval.statement(), flow);
        Story story = blocks.story();
        story.space();
        String name = blocks.context().texts().get("approval");
        story.paragraph(ParagraphFormat.of("Caption", flow).kept(true), () -> {
            if (approval.title().isEmpty()) {
                blocks.runs().fixed(name, RunFormat.STRONG);
            } else {
                blocks.runs().write(approval.title(), RunFormat.STRONG);
            }
        });
        List<Column> columns = columns();
        int[] widths = ColumnWidths.of(columns, new double[columns.size()], flow.available());
        story.openTable();
        new TableHead(blocks.context(), "PlumblineTable", name, flow.indent(), ColumnOrder.READING).write(story.out(), widths, true);
        new TableHeadings(blocks, flow, widths, columns, ColumnOrder.READING).write(List.of());
        for (int index = 0; index < approval.signatures().size(); index++) {
            signature(approval.signatures().get(index), widths, index < approval.signatures().size() - 1);
        }
        story.closeTable();
        if (!flow.inCell()) {
            story.space();
        }
    }

    private List<Column> columns() {
        double[] weights = {1.5, 2.4, 1.1, 2.4};
        String[] keys = {"approval.task", "approval.person", "approval.date", "approval.signature"};
        return Stream.iterate(0, index -> index < keys.length, index -> index + 1)
                .map(index -> Column.of(blocks.context().texts().get(keys[index]), ColumnKind.SHORT, weights[index])).toList();
    }

    private void signature(Signature signature, int[] widths, boolean keepNext) {
        Markup out = blocks.story().out();
        out.open("w:tr").open("w:trPr").empty("w:cantSplit")
                .empty("w:trHeight", "w:val", Integer.toString(ROOM_TO_SIGN), "w:hRule", "atLeast").close("w:trPr");
        cell(widths[0], "TableName", keepNext, List.of(Inline.isolate(signature.task())));
        cell(widths[1], "TableText", keepNext, signature.name().isEmpty() ? List.of(Inline.isolate(signature.role()))
                : List.of(new Inline.Strong(List.of(Inline.isolate(signature.name()))), new Inline.LineBreak(),
                        Inline.isolate(signature.role())));
        cell(widths[2], "TableText", keepNext,
                List.of(Inline.text(signature.date().map(blocks.context().formats()::shortDate).orElse(""))));
        boolean given = signature.date().isPresent() && signature.note().isEmpty();
        cell(widths[3], "TableText", keepNext,
                List.of(given ? Inline.text(blocks.context().texts().get("approval.given")) : Inline.isolate(signature.note())));
        out.close("w:tr");
    }

    private void cell(int width, String style, boolean keepNext, List<Inline> words) {
        blocks.story().openCell();
        new Cells(blocks.story().out()).properties(width, 1, Optional.empty(), Optional.empty(), false);
        blocks.story().paragraph(ParagraphFormat.of(style).kept(keepNext), () -> blocks.runs().write(words, RunFormat.PLAIN));
        blocks.story().closeCell(style);
    }
}
