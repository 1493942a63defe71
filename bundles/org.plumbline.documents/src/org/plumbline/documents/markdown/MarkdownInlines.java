package org.plumbline.documents.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.plumbline.documents.model.Inline;
import org.plumbline.documents.model.LinkTarget;

/** Turns the running text of Markdown into inlines. */
final class MarkdownInlines {

    List<Inline> children(Node parent) {
        List<Inline> inlines = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            inlines.addAll(inline(node));
        }
        return List.copyOf(inlines);
    }

    private List<Inline> inline(Node node) {
        return switch (node) {
            case Text text -> List.of(Inline.text(text.getLiteral()));
            case StrongEmphasis strong -> List.of(new Inline.Strong(children(strong)));
            case Emphasis emphasis -> List.of(new Inline.Emphasis(children(emphasis)));
            case Code code -> List.of(new Inline.Code(code.getLiteral()));
            case Link link -> link(link);
            case Image image -> children(image);
            case HtmlInline html -> List.of(Inline.text(html.getLiteral()));
            case SoftLineBreak line -> List.of(Inline.text(" "));
            case HardLineBreak line -> List.of(new Inline.LineBreak());
            default -> children(node);
        };
    }

    /** A link that leads nowhere safe is its words only. */
    private List<Inline> link(Link link) {
        Optional<LinkTarget> target = LinkTarget.external(link.getDestination());
        List<Inline> words = children(link);
        return target.map(found -> List.<Inline>of(new Inline.Link(found, words.isEmpty()
                ? List.of(Inline.text(link.getDestination())) : words))).orElse(words);
    }
}
