package org.plumbline.documents.pdf.fo;

import java.util.List;

import org.plumbline.documents.model.CardBlock;
import org.plumbline.documents.model.Inline;
import org.plumbline.documents.model.Shade;

/** Writes cards: framed, on one page where they fit. */
final class FoCards {

    private static final double PADDING = 9;
    private static final double TITLE = 10.2;

    private final FoContext context;
    private final Fo out;
    private final FoBlocks blocks;
    private final FoText text;

    FoCards(FoContext context, Fo out, FoBlocks blocks) {
        this.context = context;
        this.out = out;
        this.blocks = blocks;
        this.text = new FoText(context, out);
    }

    void write(CardBlock card, Place place) {
        Place inside = place.inside(2 * PADDING + 2).sized(Paper.CARD);
        out.open("block", "id", card.anchor().value(), "margin", "0pt", "padding", Paper.pt(PADDING), "padding-bottom", Paper.pt(PADDING / 2),
                "space-before", Paper.pt(7), "space-after", Paper.pt(7), "keep-together.within-page", "5", "font-size",
                Paper.pt(Paper.CARD), "line-height", "1.34", "border", "0.6pt solid " + context.colors().rule().hex(), "fox:border-radius", "3pt");
        out.open("block", "role", place.heading(), "font-size", Paper.pt(TITLE), "font-weight", "bold", "space-after", Paper.pt(3),
                "keep-with-next.within-page", "always");
        Place title = inside.sized(TITLE);
        if (!card.code().isEmpty()) {
            out.open("inline", "color", context.colors().faint().hex());
            FoInlines.write(context, out, List.of(Inline.isolate(card.code())), title, true);
            out.close();
            text.gap(TITLE);
        }
        FoInlines.write(context, out, card.name(), title, true);
        card.badges().forEach(badge -> badge(badge, title));
        out.close();
        if (!card.blocks().isEmpty()) {
            blocks.fill(card.blocks(), inside.under(place.level() + 1));
        }
        out.close();
    }

    private void badge(Shade badge, Place place) {
        text.gap(TITLE);
        out.open("inline", "font-size", Paper.pt(Paper.SMALL), "padding", "1pt 4pt", "background-color",
                badge.paint().ground().hex(), "color", badge.paint().ground().inkUpon().hex(), "border",
                "0.5pt solid " + context.colors().faint().hex());
        FoInlines.write(context, out, List.of(Inline.isolate(badge.label())), place.sized(Paper.SMALL), true);
        out.close();
    }
}
