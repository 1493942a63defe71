package org.plumbline.documents.html;

import org.plumbline.documents.model.Figure;
import org.plumbline.drawing.Drawing;

/** Writes figures: the drawings as SVG in the page, the caption below, the long description to be opened. */
final class HtmlFigures {

    private final HtmlContext context;
    private final Markup out;
    private final HtmlBlocks blocks;

    HtmlFigures(HtmlContext context, Markup out, HtmlBlocks blocks) {
        this.context = context;
        this.out = out;
        this.blocks = blocks;
    }

    void write(Figure figure, int level) {
        String name = context.texts().reference(context.numbering().of(figure.anchor()));
        String number = context.numbering().of(figure.anchor()).text();
        String caption = "_" + figure.anchor().value() + "-caption";
        out.open("figure", "id", figure.anchor().value(), "aria-labelledby", caption).line();
        int part = 0;
        for (Drawing drawing : figure.parts()) {
            part++;
            out.open("div", "class", "scroll drawing", "role", "region", "tabindex", "0", "aria-labelledby", caption).line();
            out.trusted(context.svg().element(drawing, "_f" + number + "-" + part));
            out.close("div").line();
            if (figure.parts().size() > 1) {
                out.open("p", "class", "part").text(context.texts().get("part", name, Integer.toString(part),
                        Integer.toString(figure.parts().size()))).close("p").line();
            }
        }
        out.open("figcaption", "id", caption).open("span", "class", "number").text(name).close("span").text(" ");
        new HtmlInlines(context, out).write(figure.caption());
        out.close("figcaption").line();
        if (!figure.longDescription().isEmpty()) {
            out.open("details").open("summary").text(context.texts().get("description", name)).close("summary").line();
            blocks.write(figure.longDescription(), level);
            out.close("details").line();
        }
        out.close("figure").line();
    }
}
