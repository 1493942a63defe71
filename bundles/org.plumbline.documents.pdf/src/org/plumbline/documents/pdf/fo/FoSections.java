package org.plumbline.documents.pdf.fo;

import org.plumbline.documents.model.Section;
import org.plumbline.documents.model.Section.Placement;

/** Writes the sections, each on the kind of pages that it wants. */
final class FoSections {

    private static final double[] SIZES = {17, 12.6, 10.8, 9.8};
    private static final double MARGIN_TEXT = 7.8;

    private final FoContext context;
    private final Fo out;
    private final FoSequences sequences;
    private boolean first = true;

    FoSections(FoContext context, Fo out, FoSequences sequences) {
        this.context = context;
        this.out = out;
        this.sequences = sequences;
    }

    void write() {
        boolean after = context.document().contents().isPresent();
        first = !after;
        context.document().sections().forEach(section -> section(section, 2, false));
    }

    private void section(Section section, int level, boolean landscapeAround) {
        boolean landscape = landscapeAround || section.placement() == Placement.LANDSCAPE;
        boolean fresh = sequences.on(landscape ? FoPages.LANDSCAPE : FoPages.UPRIGHT);
        boolean newPage = !fresh && !first && (section.placement() == Placement.NEW_PAGE || section.placement() == Placement.LANDSCAPE
                || level == 2 && section == context.document().sections().getFirst());
        first = false;
        heading(section, level, newPage, landscape);
        new FoBlocks(context, out).write(section.blocks(), context.paper().place(landscape).under(level + 1));
        section.sections().forEach(child -> section(child, level + 1, landscape));
    }

    private void heading(Section section, int level, boolean newPage, boolean landscape) {
        double size = SIZES[Math.min(level - 2, SIZES.length - 1)];
        boolean top = level == 2;
        Place place = context.paper().place(landscape).under(level).sized(size);
        out.open("block", "id", section.anchor().value(), "role", place.heading(), "font-size", Paper.pt(size), "font-weight", "bold",
                "line-height", "1.25", "keep-with-next.within-page", "always", "keep-together.within-page", "always",
                "break-before", newPage ? "page" : "", "space-before", Paper.pt(top ? 26 : size * 1.25), "space-after", Paper.pt(top ? 9 : size * 0.4),
                "padding-after", top ? "3pt" : "", "border-after-width", top ? "1.2pt" : "", "border-after-style", top ? "solid" : "",
                "border-after-color", top ? context.colors().accent().hex() : "");
        if (top) {
            marker(section, landscape);
        }
        out.open("inline", "color", context.colors().accent().hex());
        new FoText(context, out).plain(context.numbering().of(section.anchor()).text(), true, size);
        out.close();
        new FoText(context, out).gap(size);
        FoInlines.write(context, out, section.title(), place, true);
        out.close();
    }

    private void marker(Section section, boolean landscape) {
        out.open("marker", "marker-class-name", FoMargins.SECTION);
        String line = new OneLine(context.letters()).of(SectionTitle.of(context, section),
                context.paper().textWidth(landscape) * 0.38 / MARGIN_TEXT);
        new FoText(context, out).plain(new VisualOrder(context.direction()).of(line), false, MARGIN_TEXT);
        out.close();
        out.open("marker", "marker-class-name", FoMargins.NOTHING).empty("inline").close();
    }
}
