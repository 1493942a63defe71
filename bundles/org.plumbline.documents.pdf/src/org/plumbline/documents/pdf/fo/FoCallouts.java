package org.plumbline.documents.pdf.fo;

import org.plumbline.documents.model.Callout;
import org.plumbline.drawing.Color;

/** Writes remarks that stand out: framed, with a stroke at the side where they begin. */
final class FoCallouts {

    private static final double PADDING = 8;
    private static final double STROKE = 3;

    private final FoContext context;
    private final Fo out;
    private final FoBlocks blocks;

    FoCallouts(FoContext context, Fo out, FoBlocks blocks) {
        this.context = context;
        this.out = out;
        this.blocks = blocks;
    }

    void write(Callout callout, Place place) {
        String kind = switch (callout.kind()) {
            case INFO -> "info";
            case WARNING -> "warning";
            case OPEN_POINT -> "open-point";
        };
        Color stroke = switch (callout.kind()) {
            case INFO -> context.colors().accent();
            case WARNING -> context.colors().alarm();
            case OPEN_POINT -> context.colors().ink();
        };
        double gap = place.size() * 0.9;
        out.open("block", "margin", "0pt", "padding", Paper.pt(PADDING), "space-before", Paper.pt(gap), "space-after", Paper.pt(gap),
                "border", "0.5pt solid " + context.colors().rule().hex(), "keep-together.within-page", "3",
                "border-start-width", Paper.pt(STROKE), "border-start-color", stroke.hex(),
                "border-start-style", callout.kind() == Callout.Kind.OPEN_POINT ? "dashed" : "solid");
        Place inside = place.inside(2 * PADDING + STROKE + 1);
        out.open("block", "font-weight", "bold", "keep-with-next.within-page", "always", "space-after", Paper.pt(2));
        if (callout.title().isEmpty()) {
            new FoText(context, out).plain(context.texts().get(kind), true, place.size());
        } else {
            FoInlines.write(context, out, callout.title(), inside, true);
        }
        out.close();
        if (!callout.blocks().isEmpty()) {
            blocks.fill(callout.blocks(), inside);
        }
        out.close();
    }
}
