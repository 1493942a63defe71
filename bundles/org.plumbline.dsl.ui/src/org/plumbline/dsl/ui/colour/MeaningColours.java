package org.plumbline.dsl.ui.colour;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextInputListener;
import org.eclipse.jface.text.ITextPresentationListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension4;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.xtext.resource.XtextResource;
import org.plumbline.dsl.ide.colour.ColouredText;
import org.plumbline.dsl.ide.colour.TextColours;
import org.plumbline.dsl.ide.colour.TokenKind;
import org.plumbline.dsl.ui.link.TextLinks;
import org.plumbline.dsl.ui.link.ViewerPart;

/**
 * Colours what only its meaning tells apart, such as an id from a reference or a word of a list from a word of the language, over the
 * colours that the form of each word gives it at once. While somebody types, the colours move along with the text.
 */
public final class MeaningColours extends ViewerPart implements ITextPresentationListener, IDocumentListener, ITextInputListener {

    private static final String PREFIX = "org.plumbline.dsl.ui.";
    private static final Map<TokenKind, String> COLOURS = Map.of(TokenKind.TYPE, "type", TokenKind.ID, "id",
            TokenKind.REFERENCE, "reference",
            TokenKind.WORD, "word", TokenKind.DATE, "date", TokenKind.UNIT, "unit", TokenKind.TAG, "tag");

    private List<ColouredText> pieces = List.of();

    @Override
    public void install(ITextViewer viewer) {
        super.install(viewer);
        ((ITextViewerExtension4) viewer).addTextPresentationListener(this);
        viewer.addTextInputListener(this);
        inputDocumentChanged(null, viewer.getDocument());
    }

    @Override
    public void uninstall() {
        ((ITextViewerExtension4) viewer()).removeTextPresentationListener(this);
        viewer().removeTextInputListener(this);
        inputDocumentAboutToBeChanged(viewer().getDocument(), null);
        super.uninstall();
    }

    @Override
    public Runnable understand(XtextResource text) {
        List<ColouredText> now = TextLinks.ofWorkbench().service(TextColours.class).of(text).stream()
                .filter(piece -> COLOURS.containsKey(piece.kind()) && piece.length() > 0).toList();
        return () -> {
            if (!now.equals(pieces) && viewer().getTextWidget() != null) {
                pieces = now;
                viewer().invalidateTextPresentation();
            }
        };
    }

    @Override
    public void applyTextPresentation(TextPresentation presentation) {
        IRegion extent = presentation.getExtent();
        int end = extent.getOffset() + extent.getLength();
        List<StyleRange> styles = new ArrayList<>();
        for (ColouredText piece : pieces) {
            int from = Math.max(extent.getOffset(), piece.offset());
            int to = Math.min(end, piece.end());
            if (from < to) {
                styles.add(style(piece.kind(), from, to - from));
            }
        }
        presentation.mergeStyleRanges(styles.toArray(StyleRange[]::new));
    }

    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {
        int inserted = event.getText() == null ? 0 : event.getText().length();
        int changeEnd = event.getOffset() + event.getLength();
        pieces = pieces.stream().filter(piece -> piece.end() <= event.getOffset() || piece.offset() >= changeEnd)
                .map(piece -> piece.end() <= event.getOffset() ? piece
                        : new ColouredText(piece.offset() + inserted - event.getLength(), piece.length(), piece.kind()))
                .toList();
    }

    @Override
    public void documentChanged(DocumentEvent event) {
        // the pieces were moved before, as other parts colour the text at once
    }

    @Override
    public void inputDocumentAboutToBeChanged(IDocument before, IDocument now) {
        if (before != null) {
            before.removeDocumentListener(this);
        }
        pieces = List.of();
    }

    @Override
    public void inputDocumentChanged(IDocument before, IDocument now) {
        if (now != null) {
            now.addDocumentListener(this);
        }
    }

    private static StyleRange style(TokenKind kind, int offset, int length) {
        boolean bold = kind == TokenKind.TYPE || kind == TokenKind.ID;
        return new StyleRange(offset, length, JFaceResources.getColorRegistry().get(PREFIX + COLOURS.get(kind)), null,
                bold ? SWT.BOLD : SWT.NORMAL);
    }
}
