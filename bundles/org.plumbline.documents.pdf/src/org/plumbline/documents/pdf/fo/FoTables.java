package org.plumbline.documents.pdf.fo;

import java.util.List;

import org.plumbline.documents.model.Anchor;
import org.plumbline.documents.model.Table;
import org.plumbline.documents.model.TableSplit;

/** Writes tables, in parts where one is wider than its page; every part says which one it is. */
final class FoTables {

    /** Size of the letters of a table inside something, beside those around it. */
    private static final double SMALLER = 0.9;

    private final FoContext context;
    private final Fo out;
    private final FoBlocks blocks;

    FoTables(FoContext context, Fo out, FoBlocks blocks) {
        this.context = context;
        this.out = out;
        this.blocks = blocks;
    }

    void write(Table table, Place place) {
        double size = place.open() ? Paper.TABLE : Math.min(Paper.TABLE, place.size() * SMALLER);
        String name = table.anchor().map(anchor -> context.texts().reference(context.numbering().of(anchor)))
                .orElse(context.texts().get("table.plain"));
        List<Table> parts = new TableSplit(place.width() / size).parts(table);
        for (int part = 1; part <= parts.size(); part++) {
            boolean many = parts.size() > 1;
            String partName = many ? context.texts().get("part", name, Integer.toString(part), Integer.toString(parts.size())) : name;
            out.open("block", "id", part == 1 ? table.anchor().map(Anchor::value).orElse("") : "", "space-before",
                    Paper.pt(place.open() ? 7 : 3), "space-after", Paper.pt(place.open() ? 11 : 5));
            if (many || !table.caption().isEmpty()) {
                caption(partName, parts.get(part - 1), place);
            }
            new FoTable(context, out, blocks, parts.get(part - 1), place.sized(size)).write();
            out.close();
        }
    }

    private void caption(String name, Table part, Place place) {
        out.open("block", "font-size", Paper.pt(Paper.CAPTION), "space-after", Paper.pt(3.5), "keep-with-next.within-page", "always",
                "keep-together.within-page", "always");
        out.open("inline", "font-weight", "bold");
        new FoText(context, out).plain(name, true, Paper.CAPTION);
        out.close();
        new FoText(context, out).gap(Paper.CAPTION);
        FoInlines.write(context, out, part.caption(), place.sized(Paper.CAPTION), false);
        out.close();
    }
}
