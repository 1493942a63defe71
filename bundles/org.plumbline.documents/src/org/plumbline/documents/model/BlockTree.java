package org.plumbline.documents.model;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Walks through a document in reading order. */
public final class BlockTree {

    private final Consumer<Section> sections;
    private final Consumer<Block> blocks;
    private final Consumer<Inline> inlines;

    /** Each consumer is told of every element of its kind, a container before what it holds. */
    public BlockTree(Consumer<Section> sections, Consumer<Block> blocks, Consumer<Inline> inlines) {
        this.sections = sections;
        this.blocks = blocks;
        this.inlines = inlines;
    }

    /** Walks from the cover to the last section. */
    public void walk(Document document) {
        document.cover().ifPresent(cover -> {
            cover.facts().forEach(this::entry);
            cover.approval().ifPresent(this::block);
        });
        document.sections().forEach(this::section);
    }

    /** Walks through these blocks. */
    public void walk(List<? extends Block> list) {
        list.forEach(this::block);
    }

    private void section(Section section) {
        sections.accept(section);
        inlines(section.title());
        walk(section.blocks());
        section.sections().forEach(this::section);
    }

    private void block(Block block) {
        blocks.accept(block);
        switch (block) {
            case Paragraph paragraph -> inlines(paragraph.inlines());
            case ListBlock list -> list.items().forEach(this::walk);
            case QuoteBlock quote -> walk(quote.blocks());
            case Table table -> table(table);
            case Figure figure -> {
                inlines(figure.caption());
                walk(figure.longDescription());
            }
            case DefinitionList list -> list.entries().forEach(this::entry);
            case Callout callout -> {
                inlines(callout.title());
                walk(callout.blocks());
            }
            case CardBlock card -> {
                inlines(card.name());
                walk(card.blocks());
            }
            case ApprovalBlock approval -> {
                inlines(approval.title());
                walk(approval.statement());
            }
            case CodeBlock code -> { }
            case PageBreak pageBreak -> { }
        }
    }

    private void table(Table table) {
        inlines(table.caption());
        table.columnGroups().forEach(group -> inlines(group.heading()));
        table.columns().forEach(column -> inlines(column.heading()));
        table.rowGroups().forEach(group -> inlines(group.heading()));
        Stream.concat(table.rowGroups().stream().flatMap(group -> group.rows().stream()), table.totals().stream())
                .flatMap(row -> row.cells().stream()).forEach(cell -> walk(cell.blocks()));
    }

    private void entry(DefinitionList.Entry entry) {
        inlines(entry.term());
        walk(entry.definition());
    }

    private void inlines(List<Inline> list) {
        list.forEach(this::inline);
    }

    private void inline(Inline inline) {
        inlines.accept(inline);
        switch (inline) {
            case Inline.Strong strong -> inlines(strong.inlines());
            case Inline.Emphasis emphasis -> inlines(emphasis.inlines());
            case Inline.Link link -> inlines(link.inlines());
            case Inline.Isolate isolate -> inlines(isolate.inlines());
            case Inline.Text text -> { }
            case Inline.Code code -> { }
            case Inline.Reference reference -> { }
            case Inline.LineBreak lineBreak -> { }
        }
    }
}
