package org.plumbline.documents.pdf.fo;

import java.util.List;

import org.plumbline.documents.model.ApprovalBlock;
import org.plumbline.documents.model.Inline;

/** Writes who approves the document; where a date is still open there is room to sign. */
final class FoApproval {

    private static final List<String> COLUMNS = List.of("approval.task", "approval.person", "approval.date", "approval.signature");
    private static final double[] WIDTHS = {0.18, 0.27, 0.15, 0.40};
    private static final double ROW = 32;
    private static final double PADDING = 4;

    private final FoContext context;
    private final Fo out;
    private final FoBlocks blocks;
    private final FoText text;

    FoApproval(FoContext context, Fo out, FoBlocks blocks) {
        this.context = context;
        this.out = out;
        this.blocks = blocks;
        this.text = new FoText(context, out);
    }

    void write(ApprovalBlock approval, Place place) {
        blocks.write(approval.statement(), place);
        out.open("block", "font-size", Paper.pt(Paper.CAPTION), "font-weight", "bold", "keep-with-next.within-page", "always", "space-after", Paper.pt(3));
        if (approval.title().isEmpty()) {
            text.plain(context.texts().get("approval"), true, Paper.CAPTION);
        } else {
            FoInlines.write(context, out, approval.title(), place.sized(Paper.CAPTION), true);
        }
        out.close();
        if (!approval.signatures().isEmpty()) {
            table(approval, place);
        }
    }

    private void table(ApprovalBlock approval, Place place) {
        out.open("table", "table-layout", "fixed", "width", "100%", "font-size", Paper.pt(Paper.TABLE), "line-height",
                Double.toString(Paper.TABLE_LEADING), "space-after", Paper.pt(10));
        for (int column = 0; column < WIDTHS.length; column++) {
            out.empty("table-column", "column-width", Paper.pt(place.width() * WIDTHS[column]), "fox:header", column == 0 ? "true" : "");
        }
        out.open("table-header").open("table-row");
        COLUMNS.forEach(this::head);
        out.close().close();
        out.open("table-body");
        approval.signatures().forEach(signature -> signature(signature, place));
        out.close().close();
    }

    private void head(String key) {
        out.open("table-cell", "padding", Paper.pt(PADDING), "background-color", context.colors().band().hex(), "border-after-width",
                "0.8pt", "border-after-style", "solid", "border-after-color", context.colors().faint().hex());
        out.open("block", "font-weight", "bold");
        text.plain(context.texts().get(key), true, Paper.TABLE);
        out.close().close();
    }

    private void signature(ApprovalBlock.Signature signature, Place place) {
        out.open("table-row", "height", Paper.pt(ROW), "keep-together.within-page", "5");
        cell(0, place, Inline.strong(signature.task()));
        if (signature.name().isEmpty()) {
            cell(1, place, Inline.isolate(signature.role()));
        } else {
            cell(1, place, new Inline.Isolate(List.of(Inline.strong(signature.name())), java.util.Optional.empty(), java.util.Optional.empty()),
                    new Inline.LineBreak(), Inline.isolate(signature.role()));
        }
        cell(2, place, Inline.text(signature.date().map(context.formats()::shortDate).orElse("")));
        cell(3, place, signature.date().isPresent() && signature.note().isEmpty()
                ? Inline.text(context.texts().get("approval.given")) : Inline.isolate(signature.note()));
        out.close();
    }

    private void cell(int column, Place place, Inline... inlines) {
        out.open("table-cell", "padding", Paper.pt(PADDING), "border-after-width", "0.5pt", "border-after-style", "solid",
                "border-after-color", context.colors().rule().hex());
        out.open("block");
        FoInlines.write(context, out, List.of(inlines), new Place(place.width() * WIDTHS[column] - 2 * PADDING, Paper.TABLE, place.height(),
                place.level(), false), false);
        out.close().close();
    }
}
