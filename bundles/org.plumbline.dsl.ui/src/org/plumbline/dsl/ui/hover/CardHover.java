package org.plumbline.dsl.ui.hover;

import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextHoverExtension2;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.plumbline.dsl.ide.hover.HoverService;
import org.plumbline.dsl.ui.colour.Tokens;
import org.plumbline.dsl.ui.link.TextLinks;

/** Shows what the word or the id under the mouse stands for. */
public final class CardHover implements ITextHover, ITextHoverExtension, ITextHoverExtension2 {

    @Override
    public Object getHoverInfo2(ITextViewer viewer, IRegion region) {
        return TextLinks.ofWorkbench().of(viewer.getDocument())
                .flatMap(link -> link.ask(HoverService.class, (service, text) -> service.at(text, region.getOffset())))
                .flatMap(hover -> hover).map(hover -> hover.getContents().getRight().getValue()).orElse(null);
    }

    @Override
    @Deprecated
    public String getHoverInfo(ITextViewer viewer, IRegion region) {
        return (String) getHoverInfo2(viewer, region);
    }

    /** The token under the mouse; so the card stays while the mouse moves within it. */
    @Override
    public IRegion getHoverRegion(ITextViewer viewer, int offset) {
        return Tokens.of(viewer.getDocument().get()).at(offset)
                .map(token -> (IRegion) new Region(token.offset(), token.end() - token.offset())).orElse(null);
    }

    @Override
    public IInformationControlCreator getHoverControlCreator() {
        return new CardControls();
    }
}
