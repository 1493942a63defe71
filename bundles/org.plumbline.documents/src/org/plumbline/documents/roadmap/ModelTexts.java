package org.plumbline.documents.roadmap;

import java.util.List;
import java.util.Optional;
import org.plumbline.core.project.Resolved;
import org.plumbline.core.text.LocalText;
import org.plumbline.core.text.Texts;
import org.plumbline.documents.markdown.MarkdownBlocks;
import org.plumbline.documents.model.Block;
import org.plumbline.documents.model.Inline;
import org.plumbline.documents.model.ListBlock;
import org.plumbline.documents.model.Paragraph;
import org.plumbline.documents.model.QuoteBlock;
import org.plumbline.model.core.Identified;
import org.plumbline.model.core.LText;
import org.plumbline.model.core.Named;

/**
 * The texts of the model in the document's language. Each keeps its own direction; one that the model only has in another
 * language is shown in that and says so, for screen readers and hyphenation.
 */
final class ModelTexts {

    private final String language;
    private final Texts texts = new Texts();
    private final MarkdownBlocks markdown = new MarkdownBlocks();

    ModelTexts(String language) {
        this.language = language;
    }

    /** Whether there is a text at all. */
    boolean has(LText text) {
        return texts.in(text, language).isPresent();
    }

    /** The text as it stands, for charts and file properties; empty where there is none. */
    String plain(LText text) {
        return texts.plain(text, language);
    }

    /** The name that people read; the id where there is none, and nothing where there is neither. */
    String name(Identified element) {
        Optional<Identified> known = Resolved.one(element);
        return known.flatMap(this::local).map(LocalText::text)
                .orElseGet(() -> known.map(Identified::getId).orElse(""));
    }

    /** The name as running text. */
    List<Inline> label(Identified element) {
        return Resolved.one(element).flatMap(this::local).map(local -> List.of(isolate(List.of(Inline.text(local.text())), local)))
                .orElseGet(() -> name(element).isEmpty() ? List.of() : List.of(Inline.isolate(name(element))));
    }

    /** A text as running text, its paragraphs on lines of their own; nothing where there is none. */
    List<Inline> line(LText text) {
        return texts.in(text, language).map(local -> List.of(isolate(running(local.text()), local))).orElse(List.of());
    }

    /** A text as blocks; none where there is none. */
    List<Block> blocks(LText text) {
        return texts.in(text, language).map(local -> blocks(markdown.parse(local.text()), local)).orElse(List.of());
    }

    private Optional<LocalText> local(Identified element) {
        return element instanceof Named named ? texts.in(named.getName(), language) : Optional.empty();
    }

    private List<Inline> running(String text) {
        List<Inline> inlines = markdown.parseInline(text);
        return inlines.isEmpty() ? List.of(Inline.text(text)) : inlines;
    }

    private static List<Block> blocks(List<Block> blocks, LocalText local) {
        return blocks.stream().map(block -> switch (block) {
            case Paragraph paragraph -> Paragraph.of(isolate(paragraph.inlines(), local));
            case QuoteBlock quote -> new QuoteBlock(blocks(quote.blocks(), local));
            case ListBlock list -> new ListBlock(list.numbered(), list.start(),
                    list.items().stream().map(item -> blocks(item, local)).toList());
            default -> block;
        }).toList();
    }

    private static Inline isolate(List<Inline> inlines, LocalText local) {
        return new Inline.Isolate(inlines, local.fallback() ? Optional.of(local.language()) : Optional.empty(), Optional.empty());
    }
}
