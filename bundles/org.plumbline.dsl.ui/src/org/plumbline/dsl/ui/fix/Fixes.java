package org.plumbline.dsl.ui.fix;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.plumbline.dsl.ide.completion.ContentAssist;
import org.plumbline.dsl.ui.link.FindingAnnotation;
import org.plumbline.dsl.ui.link.TextLink;
import org.plumbline.dsl.ui.link.TextLinks;

/** What Ctrl+1 offers on a finding: for a name that leads nowhere, the names that come nearest. */
public final class Fixes implements IQuickAssistProcessor {

    private static final String UNKNOWN_NAME = "IM-C-004";

    @Override
    public boolean canFix(Annotation annotation) {
        return annotation instanceof FindingAnnotation finding && finding.problem().code().equals(UNKNOWN_NAME);
    }

    @Override
    public boolean canAssist(IQuickAssistInvocationContext context) {
        return false;
    }

    @Override
    public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
        IDocument document = context.getSourceViewer().getDocument();
        IAnnotationModel model = context.getSourceViewer().getAnnotationModel();
        Optional<TextLink> link = TextLinks.ofWorkbench().linked(document);
        List<ICompletionProposal> offers = new ArrayList<>();
        for (Iterator<Annotation> all = model.getAnnotationIterator(); link.isPresent() && all.hasNext();) {
            Annotation annotation = all.next();
            Position place = model.getPosition(annotation);
            int into = context.getOffset() - place.getOffset();
            if (canFix(annotation) && 0 <= into && into <= place.getLength()) {
                offers.addAll(names(link.get(), document, place));
            }
        }
        return offers.toArray(ICompletionProposal[]::new);
    }

    @Override
    public String getErrorMessage() {
        return null;
    }

    private static List<Replacement> names(TextLink link, IDocument document, Position place) {
        String written = document.get().substring(place.getOffset(), place.getOffset() + place.getLength());
        return link.ask(ContentAssist.class, (assist, file) -> NearestNames.of(assist, file, place.getOffset(), written))
                .orElse(List.of()).stream().map(name -> new Replacement(name, place.getOffset(), place.getLength())).toList();
    }
}
