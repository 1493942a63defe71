package org.plumbline.dsl.ui.completion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.plumbline.dsl.ide.completion.ContentAssist;
import org.plumbline.dsl.ui.link.TextLink;
import org.plumbline.dsl.ui.link.TextLinks;

/** Proposes at the caret what the language allows there. The platform asks beside the window's thread. */
public final class LanguageProposals implements IContentAssistProcessor {

    @Override
    public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int caret) {
        IDocument document = viewer.getDocument();
        Optional<List<CompletionItem>> items = TextLinks.ofWorkbench().of(document)
                .filter(TextLink::isProposing)
                .flatMap(link -> link.ask(ContentAssist.class, (assist, file) -> assist.complete(file, caret, LocalDate.now())))
                .map(CompletionList::getItems);
        return items.orElse(List.of()).stream().map(item -> new LanguageProposal(item, document))
                .toArray(ICompletionProposal[]::new);
    }

    @Override
    public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
        return new IContextInformation[0];
    }

    @Override
    public char[] getCompletionProposalAutoActivationCharacters() {
        return new char[] {'.', '['};
    }

    @Override
    public char[] getContextInformationAutoActivationCharacters() {
        return new char[0];
    }

    @Override
    public String getErrorMessage() {
        return null;
    }

    @Override
    public IContextInformationValidator getContextInformationValidator() {
        return null;
    }
}
