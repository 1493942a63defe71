package org.plumbline.dsl.ui.hover;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.eclipse.swt.custom.StyleRange;

/**
 * Markdown as a text widget shows it: the words alone, and where they look different.
 *
 * @param text without any marks
 * @param styles in the order of the text, none over another
 */
public record StyledMarkdown(String text, List<StyleRange> styles) {

    public StyledMarkdown {
        styles = List.copyOf(styles);
    }

    /** The words of a text and how they look on a card. */
    public static StyledMarkdown of(String markdown) {
        return printed(markdown, new MarkdownPrinter());
    }

    /** The same on a page: headings are larger, and each row of a table is a paragraph. */
    public static StyledMarkdown page(String markdown) {
        return printed(markdown, new PagePrinter());
    }

    private static StyledMarkdown printed(String markdown, MarkdownPrinter printer) {
        Parser.builder().extensions(List.of(TablesExtension.create())).build().parse(markdown).accept(printer);
        return printer.printed();
    }
}
