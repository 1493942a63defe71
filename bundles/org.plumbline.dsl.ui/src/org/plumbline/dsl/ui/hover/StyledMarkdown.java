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
record StyledMarkdown(String text, List<StyleRange> styles) {

    StyledMarkdown {
        styles = List.copyOf(styles);
    }

    static StyledMarkdown of(String markdown) {
        MarkdownPrinter printer = new MarkdownPrinter();
        Parser.builder().extensions(List.of(TablesExtension.create())).build().parse(markdown).accept(printer);
        return printer.printed();
    }
}
