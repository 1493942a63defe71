package org.plumbline.documents.html;

import java.util.List;

import org.plumbline.documents.model.Inline;
import org.plumbline.documents.model.LinkTarget;
import org.plumbline.drawing.TextDirection;

/** Writes running text. */
final class HtmlInlines {

    private final HtmlContext context;
    private final Markup out;

    HtmlInlines(HtmlContext context, Markup out) {
        this.context = context;
        this.out = out;
    }

    void write(List<Inline> inlines) {
        inlines.forEach(this::write);
    }

    private void write(Inline inline) {
        switch (inline) {
            case Inline.Text text -> out.text(text.text());
            case Inline.Strong strong -> wrap("strong", strong.inlines());
            case Inline.Emphasis emphasis -> wrap("em", emphasis.inlines());
            case Inline.Code code -> out.open("code", "dir", "ltr").text(code.text()).close("code");
            case Inline.Link link -> link(link);
            case Inline.Reference reference -> out.open("a", "href", "#" + reference.to().value())
                    .text(context.texts().reference(context.numbering().of(reference.to()))).close("a");
            case Inline.LineBreak lineBreak -> out.open("br");
            case Inline.Isolate isolate -> {
                out.open("bdi", "lang", isolate.language().orElse(""), "dir", isolate.direction().map(TextDirection::code).orElse(""));
                write(isolate.inlines());
                out.close("bdi");
            }
        }
    }

    private void wrap(String element, List<Inline> inlines) {
        out.open(element);
        write(inlines);
        out.close(element);
    }

    private void link(Inline.Link link) {
        switch (link.target()) {
            case LinkTarget.Internal internal -> out.open("a", "href", "#" + internal.anchor().value());
            case LinkTarget.External external -> out.open("a", "href", external.address(), "rel", "noopener noreferrer");
        }
        write(link.inlines());
        out.close("a");
    }
}
