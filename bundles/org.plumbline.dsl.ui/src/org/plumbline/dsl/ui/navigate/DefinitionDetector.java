package org.plumbline.dsl.ui.navigate;

import java.time.Duration;
import java.util.Optional;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.hyperlink.AbstractHyperlinkDetector;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.plumbline.dsl.ide.navigation.DefinitionService;
import org.plumbline.dsl.ui.colour.TokenKind;
import org.plumbline.dsl.ui.colour.Tokens;
import org.plumbline.dsl.ui.link.TextLink;
import org.plumbline.dsl.ui.link.TextLinks;

/**
 * Makes ids links to what they mean, for Ctrl and a click, and for F3; one that leads nowhere is no link. This runs in the window's thread
 * whenever the mouse moves with Ctrl: a language that is busy is not waited for, and the id counts as a link.
 */
public final class DefinitionDetector extends AbstractHyperlinkDetector {

    private static final Duration PATIENCE = Duration.ofMillis(200);

    @Override
    public IHyperlink[] detectHyperlinks(ITextViewer viewer, IRegion region, boolean several) {
        Optional<TextLink> link = TextLinks.ofWorkbench().of(viewer.getDocument());
        if (link.isEmpty()) {
            return null;
        }
        String text = viewer.getDocument().get();
        return Tokens.of(text).at(region.getOffset()).flatMap(token -> token.kind() == TokenKind.ID
                ? Optional.of(new Region(token.offset(), token.end() - token.offset()))
                : token.kind() == TokenKind.TEXT ? bracketed(text, region.getOffset()) : Optional.empty())
                .filter(id -> leadsSomewhere(link.get(), id.getOffset())).map(id -> new IHyperlink[] {new DefinitionLink(link.get(), id)}).orElse(null);
    }

    private static boolean leadsSomewhere(TextLink link, int offset) {
        return link.ask(DefinitionService.class, (service, text) -> !service.at(text, offset).isEmpty(), PATIENCE).orElse(true);
    }

    /** What stands in double brackets around an offset: a link in a text. */
    private static Optional<Region> bracketed(String text, int offset) {
        int start = text.lastIndexOf("[[", offset);
        int end = text.indexOf("]]", Math.max(0, start));
        boolean around = start >= 0 && end >= offset && text.substring(start, end).indexOf('\n') < 0;
        return around ? Optional.of(new Region(start + 2, end - start - 2)) : Optional.empty();
    }
}
