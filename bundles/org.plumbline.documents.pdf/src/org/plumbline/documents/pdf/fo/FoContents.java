package org.plumbline.documents.pdf.fo;

import java.util.List;

import org.plumbline.documents.model.LinkTarget;
import org.plumbline.documents.model.Section;

/** Writes the table of contents with page numbers; every line is a link. */
final class FoContents {

    private static final double HEADING = 14;
    private static final double NUMBER = 26;

    private final FoContext context;
    private final Fo out;
    private final Place place;

    FoContents(FoContext context, Fo out) {
        this.context = context;
        this.out = out;
        this.place = context.paper().place(false);
    }

    void write(int depth) {
        out.open("block", "role", "H2", "font-size", Paper.pt(HEADING), "font-weight", "bold", "space-after", "10pt",
                "keep-with-next.within-page", "always");
        new FoText(context, out).plain(context.texts().get("contents"), true, HEADING);
        out.close();
        out.open("block", "role", "TOC", "space-after", "20pt");
        list(context.document().sections(), 0, depth);
        out.close();
    }

    private void list(List<Section> sections, int level, int depth) {
        if (level == depth) {
            return;
        }
        for (Section section : sections) {
            line(section, level);
            list(section.sections(), level + 1, depth);
        }
    }

    private void line(Section section, int level) {
        double number = NUMBER + 8 * level;
        double indent = level == 0 ? 0 : NUMBER + (level - 1) * (NUMBER + 8);
        out.open("block", "role", "TOCI", "space-before", level == 0 ? "5pt" : "1pt", "keep-with-next.within-page", "",
                "font-weight", level == 0 ? "bold" : "");
        out.open("block", "start-indent", Paper.pt(indent + number), "text-indent", Paper.pt(-number), "text-align-last", "justify", "end-indent", "0pt");
        new FoLink(context, out).open(new LinkTarget.Internal(section.anchor()), SectionTitle.of(context, section), "");
        out.open("inline", "color", context.colors().accent().hex());
        new FoText(context, out).plain(context.numbering().of(section.anchor()).text(), level == 0, place.size());
        out.close();
        double used = context.letters().width(context.numbering().of(section.anchor()).text(), level == 0) * place.size();
        out.empty("leader", "leader-pattern", "space", "leader-length", Paper.pt(Math.max(3, number - used)));
        FoInlines.write(context, out, section.title(), place.inside(indent + number + 40), level == 0);
        out.characters(" ");
        out.empty("leader", "leader-pattern", "rule", "rule-style", "dotted", "rule-thickness", "0.6pt", "leader-length.minimum", "8pt",
                "leader-length.optimum", "8pt", "leader-length.maximum", "100%", "color", context.colors().rule().hex());
        out.characters(" ").empty("page-number-citation", "ref-id", section.anchor().value());
        out.close().close().close();
    }
}
