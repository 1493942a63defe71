package org.plumbline.documents.html;

import java.util.List;

import org.plumbline.documents.model.Section;

/** Writes the table of contents as a list of links. */
final class HtmlContents {

    private final HtmlContext context;
    private final Markup out;

    HtmlContents(HtmlContext context, Markup out) {
        this.context = context;
        this.out = out;
    }

    void write(int depth) {
        out.open("nav", "class", "contents", "aria-labelledby", "_contents").line();
        out.open("h2", "id", "_contents").text(context.texts().get("contents")).close("h2").line();
        list(context.document().sections(), depth);
        out.close("nav").line();
    }

    private void list(List<Section> sections, int depth) {
        if (depth == 0 || sections.isEmpty()) {
            return;
        }
        out.open("ol").line();
        for (Section section : sections) {
            out.open("li").open("a", "href", "#" + section.anchor().value()).open("span", "class", "number")
                    .text(context.numbering().of(section.anchor()).text()).close("span").text(" ");
            new HtmlInlines(context, out).write(section.title());
            out.close("a");
            list(section.sections(), depth - 1);
            out.close("li").line();
        }
        out.close("ol").line();
    }
}
