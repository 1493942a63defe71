package org.plumbline.documents.pdf.fo;

import java.util.List;

import org.plumbline.documents.model.Cover;
import org.plumbline.documents.model.Inline;
import org.plumbline.documents.model.Metadata;
import org.plumbline.documents.pdf.text.CleanText;
import org.plumbline.documents.theme.Logo;

/** Writes the head of the document: a page of its own where there is a cover, else its title. */
final class FoCover {

    private static final double TITLE = 30;
    private static final double SUBTITLE = 14;
    private static final double ORGANIZATION = 12;
    private static final double STATUS = 9.6;

    private final FoContext context;
    private final Fo out;
    private final Place place;

    FoCover(FoContext context, Fo out) {
        this.context = context;
        this.out = out;
        this.place = context.paper().place(false);
    }

    void write() {
        Metadata metadata = context.document().metadata();
        boolean page = context.document().cover().isPresent();
        double title = page ? TITLE : TITLE * 0.7;
        out.open("block", "space-before", page ? "60pt" : "0pt", "space-before.conditionality", "retain", "space-after", Paper.pt(page ? 26 : 16));
        context.document().theme().logo().ifPresent(this::logo);
        line(metadata.organization(), ORGANIZATION, "P", "font-weight", "bold", "color", context.colors().faint().hex());
        line(metadata.title().isBlank() ? metadata.organization() : metadata.title(), title, "H1", "font-weight", "bold", "line-height", "1.18",
                "space-before", "10pt", "space-after", "6pt");
        line(metadata.subtitle(), page ? SUBTITLE : SUBTITLE * 0.85, "P", "color", context.colors().faint().hex());
        status(metadata.status());
        out.close();
        context.document().cover().ifPresent(this::facts);
    }

    private void logo(Logo logo) {
        double width = Math.min(Paper.millimetres(logo.widthInMillimetres()), place.width());
        out.open("block", "space-after", "14pt", "line-height", "0pt", "font-size", "1pt");
        out.empty("external-graphic", "src", context.pictures().address(logo.content()), "content-width", Paper.pt(width), "content-height",
                Paper.pt(width * logo.height() / logo.width()), "scaling", "uniform",
                "fox:alt-text", CleanText.of(logo.descriptionOr(context.document().metadata().organization())) + " ");
        out.close();
    }

    private void line(String text, double size, String role, String... style) {
        if (text.isBlank()) {
            return;
        }
        String[] all = java.util.Arrays.copyOf(style, style.length + 4);
        all[style.length] = "font-size";
        all[style.length + 1] = Paper.pt(size);
        all[style.length + 2] = "role";
        all[style.length + 3] = role;
        out.open("block", all);
        FoInlines.write(context, out, List.of(Inline.isolate(text)), place.sized(size), List.of(style).contains("bold"));
        out.close();
    }

    private void status(String status) {
        if (!status.isBlank()) {
            out.open("block", "space-before", "12pt", "font-weight", "bold", "font-size", Paper.pt(STATUS));
            out.open("inline", "border", "1.2pt solid " + context.colors().ink().hex(), "padding", "2.5pt 7pt");
            FoInlines.write(context, out, List.of(Inline.isolate(status)), place.sized(STATUS), true);
            out.close().close();
        }
    }

    private void facts(Cover cover) {
        FoBlocks blocks = new FoBlocks(context, out);
        new FoDefinitions(context, out, blocks).write(cover.facts(), place, FoBlocks.gap(place));
        cover.approval().ifPresent(approval -> {
            out.open("block", "space-before", "40pt");
            blocks.write(List.of(approval), place);
            out.close();
        });
    }
}
