package org.plumbline.documents.docx;

import java.util.Optional;

import org.plumbline.drawing.Color;
import org.plumbline.drawing.Hatch;
import org.plumbline.drawing.Paint;

/** Writes what a cell says of itself before its content. */
final class Cells {

    private final Markup out;

    Cells(Markup out) {
        this.out = out;
    }

    /**
     * Begins a row.
     *
     * @param whole whether it stays on one page
     */
    void openRow(boolean whole) {
        out.open("w:tr");
        if (whole) {
            out.open("w:trPr").empty("w:cantSplit").close("w:trPr");
        }
    }

    /** A line above the cell that is stronger than those between rows. */
    record Edge(String side, Color color) {
    }

    /** @param columns how many it covers */
    void properties(int width, int columns, Optional<Edge> edge, Optional<Paint> ground, boolean upright) {
        out.open("w:tcPr").empty("w:tcW", "w:w", Integer.toString(width), "w:type", "dxa");
        if (columns > 1) {
            out.value("w:gridSpan", columns);
        }
        edge.ifPresent(line -> out.open("w:tcBorders").empty("w:" + line.side(), "w:val", "single", "w:sz", "12", "w:space", "0",
                "w:color", DocxContext.hex(line.color())).close("w:tcBorders"));
        ground.ifPresent(this::shade);
        if (upright) {
            out.open("w:tcMar").empty("w:left", "w:w", "20", "w:type", "dxa")
                    .empty("w:right", "w:w", "20", "w:type", "dxa").close("w:tcMar");
            out.value("w:textDirection", "btLr").value("w:vAlign", "center");
        }
        out.close("w:tcPr");
    }

    private void shade(Paint paint) {
        String fill = DocxContext.hex(paint.ground());
        switch (paint) {
            case Color color -> out.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", fill);
            case Hatch hatch ->
                    out.empty("w:shd", "w:val", pattern(hatch.kind()), "w:color", DocxContext.hex(hatch.ink()), "w:fill", fill);
        }
    }

    private static String pattern(Hatch.Kind kind) {
        return switch (kind) {
            case RISING -> "thinReverseDiagStripe";
            case FALLING -> "thinDiagStripe";
            case CROSS -> "thinDiagCross";
            case DOTS -> "pct10";
        };
    }
}
