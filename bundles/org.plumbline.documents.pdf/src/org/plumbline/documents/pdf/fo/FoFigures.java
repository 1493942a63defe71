package org.plumbline.documents.pdf.fo;

import java.util.ArrayList;
import java.util.List;

import org.plumbline.documents.model.Block;
import org.plumbline.documents.model.BlockTree;
import org.plumbline.documents.model.CardBlock;
import org.plumbline.documents.model.Figure;
import org.plumbline.documents.model.Table;
import org.plumbline.drawing.Drawing;

/** Writes figures: the drawings as pictures with their description, the caption below. */
final class FoFigures {

    static final double POINTS_PER_PIXEL = 0.75;
    /** Room that the caption and a heading above need. */
    private static final double AROUND = 90;

    private final FoContext context;
    private final Fo out;

    FoFigures(FoContext context, Fo out) {
        this.context = context;
        this.out = out;
    }

    void write(Figure figure, Place place) {
        String name = context.texts().reference(context.numbering().of(figure.anchor()));
        out.open("block", "id", figure.anchor().value(), "space-before", Paper.pt(8), "space-after", Paper.pt(10));
        describedPlaces(figure.longDescription());
        int part = 0;
        for (Drawing drawing : figure.parts()) {
            part++;
            out.open("block", "keep-together.within-page", "always", "keep-with-next.within-page",
                    part == figure.parts().size() || figure.parts().size() > 1 ? "always" : "", "line-height", "0pt", "font-size", "1pt");
            picture(drawing, place);
            out.close();
            if (figure.parts().size() > 1) {
                boolean last = part == figure.parts().size();
                out.open("block", "font-size", Paper.pt(Paper.SMALL), "color", context.colors().faint().hex(), "space-after", Paper.pt(6),
                        "keep-with-next.within-page", last ? "always" : "");
                new FoText(context, out).plain(context.texts().get("part", name, Integer.toString(part),
                        Integer.toString(figure.parts().size())), false, Paper.SMALL);
                out.close();
            }
        }
        caption(figure, name, place);
        out.close();
    }

    private void caption(Figure figure, String name, Place place) {
        out.open("block", "font-size", Paper.pt(Paper.CAPTION), "space-before", Paper.pt(3), "role", "Caption");
        out.open("inline", "font-weight", "bold");
        new FoText(context, out).plain(name, true, Paper.CAPTION);
        out.close();
        new FoText(context, out).gap(Paper.CAPTION);
        FoInlines.write(context, out, figure.caption(), place.sized(Paper.CAPTION), false);
        out.close();
    }

    private void picture(Drawing drawing, Place place) {
        double natural = drawing.size().width() * POINTS_PER_PIXEL;
        double height = drawing.size().height() * POINTS_PER_PIXEL;
        double scale = Math.min(Math.min(1, place.width() / natural), (place.height() - AROUND) / height);
        new DrawingPicture(drawing, context.fonts()).write(out, context.pictures(), scale);
    }

    /** The long description is not printed; links into it lead to the figure. */
    private void describedPlaces(List<Block> description) {
        List<String> anchors = new ArrayList<>();
        new BlockTree(section -> { }, block -> {
            if (block instanceof Table table) {
                table.anchor().ifPresent(anchor -> anchors.add(anchor.value()));
                table.rowGroups().forEach(group -> group.rows().forEach(row -> row.anchor().ifPresent(anchor -> anchors.add(anchor.value()))));
            } else if (block instanceof Figure figure) {
                anchors.add(figure.anchor().value());
            } else if (block instanceof CardBlock card) {
                anchors.add(card.anchor().value());
            }
        }, inline -> { }).walk(description);
        anchors.forEach(anchor -> out.empty("block", "id", anchor));
    }
}
