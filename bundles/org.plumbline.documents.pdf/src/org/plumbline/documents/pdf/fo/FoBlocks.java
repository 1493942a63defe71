package org.plumbline.documents.pdf.fo;

import java.util.List;

import org.plumbline.documents.model.ApprovalBlock;
import org.plumbline.documents.model.Block;
import org.plumbline.documents.model.Callout;
import org.plumbline.documents.model.CardBlock;
import org.plumbline.documents.model.CodeBlock;
import org.plumbline.documents.model.DefinitionList;
import org.plumbline.documents.model.Figure;
import org.plumbline.documents.model.ListBlock;
import org.plumbline.documents.model.PageBreak;
import org.plumbline.documents.model.Paragraph;
import org.plumbline.documents.model.QuoteBlock;
import org.plumbline.documents.model.Table;

/** Writes blocks; each kind with much to say has a class of its own. */
final class FoBlocks {

    /** Distance between paragraphs, in lines of text. */
    private static final double GAP = 0.7;

    private final FoContext context;
    private final Fo out;

    FoBlocks(FoContext context, Fo out) {
        this.context = context;
        this.out = out;
    }

    void write(List<Block> blocks, Place place) {
        blocks.forEach(block -> write(block, place, gap(place)));
    }

    /** Blocks inside a frame, which has a distance of its own to what follows, and which may not be empty. */
    void fill(List<Block> blocks, Place place) {
        if (blocks.isEmpty()) {
            out.empty("block");
            return;
        }
        write(blocks.subList(0, blocks.size() - 1), place);
        write(blocks.getLast(), place, 0);
    }

    /** @param after distance to what follows, of kinds that have none of their own */
    private void write(Block block, Place place, double after) {
        switch (block) {
            case Paragraph paragraph -> paragraph(paragraph, place, after);
            case ListBlock list -> new FoLists(context, out, this).write(list, place, after);
            case CodeBlock code -> new FoCode(context, out).write(code, place, after);
            case QuoteBlock quote -> quote(quote, place, after);
            case Table table -> new FoTables(context, out, this).write(table, place);
            case Figure figure -> new FoFigures(context, out).write(figure, place);
            case DefinitionList list -> new FoDefinitions(context, out, this).write(list.entries(), place, after);
            case Callout callout -> new FoCallouts(context, out, this).write(callout, place);
            case CardBlock card -> new FoCards(context, out, this).write(card, place);
            case ApprovalBlock approval -> new FoApproval(context, out, this).write(approval, place);
            case PageBreak pageBreak -> out.empty("block", "break-after", "page");
        }
    }

    private void paragraph(Paragraph paragraph, Place place, double after) {
        double width = place.open() ? Math.min(place.width(), Paper.MEASURE) : place.width();
        out.open("block", "space-after", Paper.pt(after), "end-indent", width < place.width() ? Paper.pt(place.width() - width) : "");
        FoInlines.write(context, out, paragraph.inlines(), new Place(width, place.size(), place.height(), place.level(), false), false);
        out.close();
    }

    /** Distance after a paragraph. */
    static double gap(Place place) {
        return place.size() * GAP;
    }

    private void quote(QuoteBlock quote, Place place, double after) {
        double indent = place.size();
        out.open("block", "margin", "0pt", "padding-start", Paper.pt(indent), "space-after", Paper.pt(after), "role", "BlockQuote",
                "border-start-width", "2pt", "border-start-style", "solid", "border-start-color", context.colors().rule().hex(),
                "color", context.colors().faint().hex());
        fill(quote.blocks(), place.inside(indent + 2));
        out.close();
    }
}
