package org.plumbline.documents.html;

import java.util.List;

import org.plumbline.documents.model.Cover;
import org.plumbline.documents.model.Metadata;
import org.plumbline.documents.model.TableSplit;
import org.plumbline.documents.theme.Logo;

/** Writes the head of the document: a page of its own where there is a cover, else its title. */
final class HtmlCover {

    private final HtmlContext context;
    private final Markup out;

    HtmlCover(HtmlContext context, Markup out) {
        this.context = context;
        this.out = out;
    }

    void write() {
        Metadata metadata = context.document().metadata();
        out.open("header", "class", context.document().cover().isPresent() ? "cover" : "head").line();
        context.document().theme().logo().ifPresent(this::logo);
        paragraph("organization", metadata.organization());
        out.open("h1").open("bdi").text(metadata.title()).close("bdi").close("h1").line();
        paragraph("subtitle", metadata.subtitle());
        paragraph("status", metadata.status());
        context.document().cover().ifPresent(this::facts);
        out.close("header").line();
    }

    private void logo(Logo logo) {
        out.open("p", "class", "logo").open("img", "src", logo.dataUri(), "alt",
                logo.descriptionOr(context.document().metadata().organization()), "width",
                Integer.toString(logo.width()), "height", Integer.toString(logo.height())).close("p").line();
    }

    private void facts(Cover cover) {
        HtmlBlocks blocks = new HtmlBlocks(context, out, TableSplit.PORTRAIT);
        if (!cover.facts().isEmpty()) {
            blocks.definitions(cover.facts(), 2);
        }
        cover.approval().ifPresent(approval -> blocks.write(List.of(approval), 2));
    }

    private void paragraph(String kind, String text) {
        if (!text.isEmpty()) {
            out.open("p", "class", kind).open("bdi").text(text).close("bdi").close("p").line();
        }
    }
}
