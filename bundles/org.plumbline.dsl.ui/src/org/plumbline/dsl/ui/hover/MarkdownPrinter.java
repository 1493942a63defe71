package org.plumbline.dsl.ui.hover;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Font;

/** Prints Markdown as words and styles, block below block. Pictures become the words that stand for them. */
class MarkdownPrinter extends AbstractVisitor {

    private final StringBuilder text = new StringBuilder();
    private final List<StyleRange> styles = new ArrayList<>();
    private int style = SWT.NORMAL;

    final StyledMarkdown printed() {
        int length = text.toString().stripTrailing().length();
        styles.removeIf(range -> range.start >= length);
        return new StyledMarkdown(text.substring(0, length), styles);
    }

    @Override
    public void visit(Heading heading) {
        block();
        int start = text.length();
        styled(SWT.BOLD, heading);
        headed(heading.getLevel(), start);
    }

    /** A heading was printed from an offset on. */
    void headed(int level, int start) {
        // on a card, bold letters are enough
    }

    @Override
    public void visit(Paragraph paragraph) {
        if (!(paragraph.getParent() instanceof ListItem) || paragraph.getPrevious() != null) {
            block();
        }
        visitChildren(paragraph);
    }

    @Override
    public void visit(BlockQuote quote) {
        styled(SWT.ITALIC, quote);
    }

    @Override
    public void visit(ListItem item) {
        line();
        text.append("  •  ");
        visitChildren(item);
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableRow) {
            line();
            visitChildren(node);
        } else if (node instanceof TableCell cell) {
            cell(cell);
        } else {
            visitChildren(node);
        }
    }

    @Override
    public void visit(StrongEmphasis strong) {
        styled(SWT.BOLD, strong);
    }

    @Override
    public void visit(Emphasis emphasis) {
        styled(SWT.ITALIC, emphasis);
    }

    @Override
    public void visit(Image image) {
        styled(SWT.ITALIC, image);
    }

    @Override
    public void visit(Text words) {
        append(words.getLiteral());
    }

    @Override
    public void visit(Code code) {
        typewriter(code.getLiteral());
    }

    @Override
    public void visit(FencedCodeBlock code) {
        block();
        typewriter(code.getLiteral().stripTrailing());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        block();
        typewriter(code.getLiteral().stripTrailing());
    }

    @Override
    public void visit(SoftLineBreak end) {
        text.append(' ');
    }

    @Override
    public void visit(HardLineBreak end) {
        text.append('\n');
    }

    @Override
    public void visit(ThematicBreak rule) {
        block();
    }

    /** A cell of a table. */
    void cell(TableCell cell) {
        text.append(cell.getPrevious() == null ? "" : "\t");
        styled(cell.isHeader() ? SWT.BOLD : SWT.NORMAL, cell);
    }

    final void styled(int more, Node around) {
        int before = style;
        style |= more;
        visitChildren(around);
        style = before;
    }

    final void append(String words) {
        if (style != SWT.NORMAL && !words.isEmpty()) {
            styles.add(new StyleRange(text.length(), words.length(), null, null, style));
        }
        text.append(words);
    }

    private void typewriter(String code) {
        if (!code.isEmpty()) {
            StyleRange range = new StyleRange(text.length(), code.length(), null, null);
            range.font = JFaceResources.getTextFont();
            styles.add(range);
        }
        text.append(code);
    }

    /** Lets what was printed from an offset on have another font. */
    final void font(int start, Font font) {
        styles.removeIf(range -> range.start >= start);
        StyleRange range = new StyleRange(start, text.length() - start, null, null);
        range.font = font;
        styles.add(range);
    }

    private void line() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }

    private void block() {
        line();
        if (!text.isEmpty()) {
            text.append('\n');
        }
    }
}
