package org.plumbline.documents.pdf.fo;

import java.util.List;

import org.plumbline.documents.model.DefinitionList;
import org.plumbline.documents.model.Paragraph;
import org.plumbline.documents.model.PlainText;

/** Writes names and what they stand for, side by side. */
final class FoDefinitions {

    private static final double NARROWEST = 6;
    private static final double GAP = 1.4;
    private static final double SHARE = 0.3;

    private final FoContext context;
    private final Fo out;
    private final FoBlocks blocks;

    FoDefinitions(FoContext context, Fo out, FoBlocks blocks) {
        this.context = context;
        this.out = out;
        this.blocks = blocks;
    }

    void write(List<DefinitionList.Entry> entries, Place place, double after) {
        if (entries.isEmpty()) {
            out.empty("block");
            return;
        }
        double label = label(entries, place);
        out.open("list-block", "provisional-distance-between-starts", Paper.pt(label), "provisional-label-separation",
                Paper.pt(place.size()), "space-after", Paper.pt(after));
        for (DefinitionList.Entry entry : entries) {
            out.open("list-item", "space-after", Paper.pt(place.size() * 0.2), "keep-together.within-page", "2");
            out.open("list-item-label", "end-indent", "label-end()");
            out.open("block", "font-weight", "bold", "color", context.colors().faint().hex());
            FoInlines.write(context, out, entry.term(), new Place(label - place.size(), place.size(), place.height(), place.level(), false), true);
            out.close().close();
            out.open("list-item-body", "start-indent", "body-start()");
            blocks.fill(entry.definition(), place.inside(label));
            out.close().close();
        }
        out.close();
    }

    /** As wide as the longest name, within reason. */
    private double label(List<DefinitionList.Entry> entries, Place place) {
        double longest = entries.stream().map(entry -> PlainText.of(List.of(new Paragraph(entry.term()))).runs())
                .mapToDouble(runs -> new OneLine(context.letters()).width(String.join("", runs), true)).max().orElse(0);
        return Math.min(place.size() * (Math.max(NARROWEST, longest) + GAP), place.width() * SHARE);
    }
}
