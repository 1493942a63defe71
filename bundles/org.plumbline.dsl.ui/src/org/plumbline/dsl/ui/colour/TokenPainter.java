package org.plumbline.dsl.ui.colour;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITypedRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.presentation.IPresentationDamager;
import org.eclipse.jface.text.presentation.IPresentationRepairer;
import org.eclipse.swt.custom.StyleRange;

/** Colours tokens, and after a change only those that became others: a quote typed on one line may concern all that follow. */
final class TokenPainter implements IPresentationDamager, IPresentationRepairer {

    private IDocument document;
    private Tokens tokens;
    private DocumentEvent lastEvent;
    private IRegion lastDamage;

    @Override
    public void setDocument(IDocument document) {
        this.document = document;
        this.tokens = document == null ? null : Tokens.of(document.get());
    }

    /** Of a deletion the platform asks twice: where its damage begins, and where it ends. */
    @Override
    public IRegion getDamageRegion(ITypedRegion partition, DocumentEvent event, boolean documentPartitioningChanged) {
        if (event != lastEvent) {
            lastEvent = event;
            lastDamage = damage(event);
        }
        return lastDamage;
    }

    @Override
    public void createPresentation(TextPresentation presentation, ITypedRegion damage) {
        int end = damage.getOffset() + damage.getLength();
        for (Token token : tokens.all()) {
            int from = Math.max(token.offset(), damage.getOffset());
            int to = Math.min(token.end(), end);
            if (from < to && token.kind() != TokenKind.PLAIN) {
                presentation.addStyleRange(style(token.kind(), from, to));
            }
        }
    }

    private IRegion damage(DocumentEvent event) {
        Tokens before = tokens;
        tokens = Tokens.of(document.get());
        int inserted = event.getText() == null ? 0 : event.getText().length();
        int start = event.getOffset();
        int end = event.getOffset() + inserted;
        int beginning = tokens.sameBeginning(before);
        int rest = Math.min(tokens.all().size(), before.all().size()) - beginning;
        int last = tokens.all().size() - 1 - tokens.sameEnd(before, inserted - event.getLength(), rest);
        if (beginning <= last) {
            start = Math.min(start, tokens.all().get(beginning).offset());
            end = Math.max(end, tokens.all().get(last).end());
        }
        return new Region(start, end - start);
    }

    private static StyleRange style(TokenKind kind, int from, int to) {
        return new StyleRange(from, to - from, kind.colour().map(JFaceResources.getColorRegistry()::get).orElse(null), null,
                kind.fontStyle());
    }
}
