package org.plumbline.documents.markdown;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.plumbline.documents.model.Block;
import org.plumbline.documents.model.CodeBlock;
import org.plumbline.documents.model.Inline;
import org.plumbline.documents.model.ListBlock;
import org.plumbline.documents.model.QuoteBlock;

/**
 * Turns the Markdown of a model's texts into blocks of a document. It is the text of somebody else: HTML in it is shown
 * as it was typed, images are not loaded but named, links lead to http, https and mailto only, a heading becomes a bold
 * paragraph because the document's own headings are the builder's, and nesting beyond a depth nobody reads is shown as plain text.
 */
public final class MarkdownBlocks {

    private static final int DEEPEST = 20;

    private final Parser parser = Parser.builder().extensions(List.of(TablesExtension.create())).maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST).build();
    private final MarkdownInlines inlines = new MarkdownInlines();
    private final MarkdownTables tables = new MarkdownTables(inlines);

    /** The blocks of a text; none for a blank one. */
    public List<Block> parse(String markdown) {
        return children(parser.parse(markdown));
    }

    /** The running text of all paragraphs, one after the other on lines of their own: for a cell or a term. */
    public List<Inline> parseInline(String markdown) {
        List<Inline> all = new ArrayList<>();
        for (Block block : parse(markdown)) {
            if (block instanceof org.plumbline.documents.model.Paragraph paragraph) {
                if (!all.isEmpty()) {
                    all.add(new Inline.LineBreak());
                }
                all.addAll(paragraph.inlines());
            }
        }
        return List.copyOf(all);
    }

    private List<Block> children(Node parent) {
        List<Block> blocks = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            blocks.addAll(block(node));
        }
        return blocks;
    }

    private List<Block> block(Node node) {
        return switch (node) {
            case Paragraph paragraph -> paragraph(inlines.children(paragraph));
            case Heading heading -> paragraph(List.of(new Inline.Strong(inlines.children(heading))));
            case BlockQuote quote -> List.of(new QuoteBlock(children(quote)));
            case BulletList list -> List.of(new ListBlock(false, 1, items(list)));
            case OrderedList list -> List.of(new ListBlock(true, list.getMarkerStartNumber(), items(list)));
            case FencedCodeBlock code -> List.of(new CodeBlock(code.getLiteral().stripTrailing()));
            case IndentedCodeBlock code -> List.of(new CodeBlock(code.getLiteral().stripTrailing()));
            case HtmlBlock html -> paragraph(List.of(Inline.text(html.getLiteral())));
            case TableBlock table -> tables.blocks(table);
            case ThematicBreak line -> List.of();
            default -> children(node);
        };
    }

    private static List<Block> paragraph(List<Inline> content) {
        return List.of(new org.plumbline.documents.model.Paragraph(content));
    }

    private List<List<Block>> items(Node list) {
        List<List<Block>> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.add(children(item));
        }
        return items;
    }
}
