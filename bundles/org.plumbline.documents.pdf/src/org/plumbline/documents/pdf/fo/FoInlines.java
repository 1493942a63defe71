package org.plumbline.documents.pdf.fo;

import java.util.ArrayList;
import java.util.List;

import org.plumbline.documents.model.Inline;
import org.plumbline.documents.model.LinkTarget;
import org.plumbline.documents.pdf.text.RunningText;
import org.plumbline.drawing.TextDirection;

/** Writes the running text of one paragraph. */
final class FoInlines {

    private static final String NO_TEXT = "";

    private final FoContext context;
    private final Fo out;
    private final FoText text;
    private final double size;
    private final RunningText running;
    private int written;

    private FoInlines(FoContext context, Fo out, double width, double size) {
        this.context = context;
        this.out = out;
        this.text = new FoText(context, out);
        this.size = size;
        this.running = new RunningText(context.letters(), width / size);
    }

    /**
     * Writes what stands in one block.
     *
     * @param place width of its lines and size of its letters
     */
    static void write(FoContext context, Fo out, List<Inline> inlines, Place place, boolean bold) {
        FoInlines writer = new FoInlines(context, out, place.width(), place.size());
        List<String> texts = new ArrayList<>();
        writer.collect(inlines, texts);
        texts.forEach(writer.running::add);
        inlines.forEach(inline -> writer.write(inline, new Span(bold, false, context.direction())));
    }

    private void collect(List<Inline> inlines, List<String> texts) {
        for (Inline inline : inlines) {
            switch (inline) {
                case Inline.Text leaf -> texts.add(leaf.text());
                case Inline.Code code -> texts.add(code.text());
                case Inline.Reference reference -> texts.add(name(reference));
                case Inline.LineBreak lineBreak -> texts.add(" ");
                case Inline.Strong strong -> collect(strong.inlines(), texts);
                case Inline.Emphasis emphasis -> collect(emphasis.inlines(), texts);
                case Inline.Link link -> collect(link.inlines(), texts);
                case Inline.Isolate isolate -> collect(isolate.inlines(), texts);
            }
        }
    }

    private String name(Inline.Reference reference) {
        return context.texts().reference(context.numbering().of(reference.to()));
    }

    private void write(Inline inline, Span span) {
        switch (inline) {
            case Inline.Text leaf -> next(span);
            case Inline.Code code -> text.isolated(code.text(), span.direction(), TextDirection.LEFT_TO_RIGHT, () -> {
                out.open("inline", "background-color", context.colors().band().hex(), "padding", "0.5pt 1.5pt");
                next(span);
                out.close();
            });
            case Inline.Reference reference -> {
                new FoLink(context, out).open(new LinkTarget.Internal(reference.to()), name(reference), "");
                next(span);
                out.close();
            }
            case Inline.LineBreak lineBreak -> {
                written++;
                out.characters("\n");
            }
            case Inline.Strong strong -> styled(strong.inlines(), span.strong(), "font-weight", "bold");
            case Inline.Emphasis emphasis -> styled(emphasis.inlines(), span.emphasized(), "font-style", "italic");
            case Inline.Link link -> link(link, span);
            case Inline.Isolate isolate -> isolate(isolate, span);
        }
    }

    private void next(Span span) {
        text.pieces(running.pieces(written++, span.bold(), span.italic()), size);
    }

    private void styled(List<Inline> inlines, Span span, String property, String value) {
        out.open("inline", property, value);
        inlines.forEach(inline -> write(inline, span));
        out.close();
    }

    private void link(Inline.Link link, Span span) {
        String words = words(link.inlines());
        switch (link.target()) {
            case LinkTarget.Internal internal -> new FoLink(context, out).open(internal, words, "");
            case LinkTarget.External external -> new FoLink(context, out).open(external, words.isBlank() ? external.address() : words,
                    context.colors().accent().hex());
        }
        link.inlines().forEach(inline -> write(inline, span));
        out.close();
    }

    private void isolate(Inline.Isolate isolate, Span span) {
        String words = words(isolate.inlines());
        TextDirection own = isolate.direction().orElseGet(() -> TextDirection.of(words, span.direction()));
        text.isolated(words, span.direction(), own, () -> {
            isolate.language().ifPresent(language -> out.open("inline", "fox:abbreviation", Languages.mark(language)));
            isolate.inlines().forEach(inline -> write(inline, span.running(own)));
            isolate.language().ifPresent(language -> out.close());
        });
    }

    private String words(List<Inline> inlines) {
        List<String> texts = new ArrayList<>();
        collect(inlines, texts);
        return String.join(NO_TEXT, texts);
    }
}
