package org.plumbline.dsl.ui.completion;

import java.util.List;
import java.util.Locale;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.TextUtilities;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension3;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension5;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.plumbline.dsl.ui.hover.CardControls;
import org.plumbline.dsl.ui.link.DocumentChanges;
import org.plumbline.dsl.ui.link.TextPlaces;

/** One proposal of the language in the list at the caret. Chosen, it writes its text and leads through the places to fill in. */
final class LanguageProposal implements ICompletionProposal, ICompletionProposalExtension2, ICompletionProposalExtension3,
        ICompletionProposalExtension5, ICompletionProposalExtension6 {

    private final CompletionItem item;
    private final TextEdit edit;
    private final IRegion replaced;
    private Point selection;

    LanguageProposal(CompletionItem item, IDocument document) {
        this.item = item;
        this.edit = item.getTextEdit().getLeft();
        this.replaced = new TextPlaces(document).region(edit.getRange());
    }

    @Override
    public void apply(ITextViewer viewer, char trigger, int mask, int caret) {
        IDocument document = viewer.getDocument();
        List<TextEdit> others = item.getAdditionalTextEdits() == null ? List.of() : item.getAdditionalTextEdits();
        try {
            int start = replaced.getOffset();
            Snippet indented = snippet().indented(new TextPlaces(document).indentAt(start),
                    TextUtilities.getDefaultLineDelimiter(document));
            document.replace(start, Math.max(caret, start + replaced.getLength()) - start, indented.text());
            Position place = new Position(start, indented.text().length());
            document.addPosition(place);
            DocumentChanges.apply(document, others);
            document.removePosition(place);
            selection = new SnippetMode(viewer, place.getOffset(), indented).enter();
        } catch (BadLocationException e) {
            throw new IllegalStateException("a proposal for another text", e);
        }
    }

    @Override
    public boolean validate(IDocument document, int caret, DocumentEvent event) {
        try {
            if (caret < replaced.getOffset()) {
                return false;
            }
            String typed = document.get(replaced.getOffset(), caret - replaced.getOffset());
            String filter = item.getFilterText() == null ? item.getLabel() : item.getFilterText();
            return filter.toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT));
        } catch (BadLocationException e) {
            return false;
        }
    }

    @Override
    public Point getSelection(IDocument document) {
        return selection;
    }

    @Override
    public Object getAdditionalProposalInfo(IProgressMonitor monitor) {
        return item.getDocumentation() == null ? null
                : item.getDocumentation().isLeft() ? item.getDocumentation().getLeft() : item.getDocumentation().getRight().getValue();
    }

    @Override
    public String getAdditionalProposalInfo() {
        return (String) getAdditionalProposalInfo(null);
    }

    @Override
    public IInformationControlCreator getInformationControlCreator() {
        return new CardControls();
    }

    @Override
    public StyledString getStyledDisplayString() {
        StyledString text = new StyledString(item.getLabel());
        return item.getDetail() == null ? text : text.append("  " + item.getDetail(), StyledString.QUALIFIER_STYLER);
    }

    @Override
    public String getDisplayString() {
        return getStyledDisplayString().getString();
    }

    @Override
    public Image getImage() {
        return ProposalImages.of(item.getKind());
    }

    @Override
    public CharSequence getPrefixCompletionText(IDocument document, int caret) {
        String label = item.getLabel();
        String typed = typed(document, caret);
        boolean fits = label.toLowerCase(Locale.ROOT).startsWith(typed.toLowerCase(Locale.ROOT));
        return fits && snippet().stops().isEmpty() ? snippet().text() : null;
    }

    @Override
    public int getPrefixCompletionStart(IDocument document, int caret) {
        return replaced.getOffset();
    }

    @Override
    public void apply(IDocument document) {
        throw new UnsupportedOperationException("the viewer is asked");
    }

    @Override
    public void selected(ITextViewer viewer, boolean smart) {
        // nothing is shown before it is chosen
    }

    @Override
    public void unselected(ITextViewer viewer) {
        // nothing was shown
    }

    @Override
    public IContextInformation getContextInformation() {
        return null;
    }

    private Snippet snippet() {
        String text = edit.getNewText();
        return item.getInsertTextFormat() == InsertTextFormat.Snippet ? Snippet.read(text) : Snippet.plain(text);
    }

    private String typed(IDocument document, int caret) {
        try {
            return document.get(replaced.getOffset(), Math.max(0, caret - replaced.getOffset()));
        } catch (BadLocationException e) {
            return "";
        }
    }
}
