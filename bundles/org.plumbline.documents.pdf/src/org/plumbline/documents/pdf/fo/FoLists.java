package org.plumbline.documents.pdf.fo;

import java.util.List;

import org.plumbline.documents.model.Block;
import org.plumbline.documents.model.ListBlock;

/** Writes lists with bullets or numbers. */
final class FoLists {

    private static final String BULLET = "\u2022";
    private static final double LABEL = 1.5;
    private static final double DIGIT = 0.6;

    private final FoContext context;
    private final Fo out;
    private final FoBlocks blocks;

    FoLists(FoContext context, Fo out, FoBlocks blocks) {
        this.context = context;
        this.out = out;
        this.blocks = blocks;
    }

    void write(ListBlock list, Place place, double after) {
        if (list.items().isEmpty()) {
            out.empty("block");
            return;
        }
        int digits = list.numbered() ? Integer.toString(list.start() + list.items().size() - 1).length() : 0;
        double label = place.size() * (LABEL + DIGIT * Math.max(0, digits - 1));
        double width = place.open() ? Math.min(place.width(), Paper.MEASURE) : place.width();
        out.open("list-block", "provisional-distance-between-starts", Paper.pt(label), "provisional-label-separation", Paper.pt(3),
                "space-after", Paper.pt(after), "end-indent", width < place.width() ? Paper.pt(place.width() - width) : "");
        Place inside = new Place(width, place.size(), place.height(), place.level(), false).inside(label);
        int number = list.start();
        for (List<Block> item : list.items()) {
            item(list.numbered() ? number++ + "." : BULLET, item, inside);
        }
        out.close();
    }

    private void item(String label, List<Block> item, Place place) {
        out.open("list-item", "space-before", Paper.pt(place.size() * 0.2));
        out.open("list-item-label", "end-indent", "label-end()").open("block");
        new FoText(context, out).plain(label, false, place.size());
        out.close().close();
        out.open("list-item-body", "start-indent", "body-start()");
        blocks.fill(item, place);
        out.close().close();
    }
}
