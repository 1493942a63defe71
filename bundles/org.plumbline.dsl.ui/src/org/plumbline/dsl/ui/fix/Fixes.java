package org.plumbline.dsl.ui.fix;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.xtext.resource.XtextResource;
import org.plumbline.dsl.ide.fix.FixCatalogue;
import org.plumbline.dsl.ide.fix.FixService;
import org.plumbline.dsl.ide.fix.FixService.Finding;
import org.plumbline.dsl.ui.link.FindingAnnotation;
import org.plumbline.dsl.ui.link.TextLink;
import org.plumbline.dsl.ui.link.TextLinks;

/** What Ctrl+1 offers on a finding. */
public final class Fixes implements IQuickAssistProcessor {

    private static final Set<String> CODES = FixCatalogue.standard().codes();
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private String error;

    @Override
    public boolean canFix(Annotation annotation) {
        return annotation instanceof FindingAnnotation finding && CODES.contains(finding.problem().code());
    }

    @Override
    public boolean canAssist(IQuickAssistInvocationContext context) {
        return false;
    }

    /** The platform wants the offers at once, in the window's thread: a language that is busy is not waited for long. */
    @Override
    public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
        error = null;
        Optional<TextLink> link = TextLinks.ofWorkbench().linked(context.getSourceViewer().getDocument());
        List<Finding> findings = findings(context.getSourceViewer().getAnnotationModel(), context.getOffset());
        if (link.isEmpty() || findings.isEmpty()) {
            return new ICompletionProposal[0];
        }
        Optional<List<FixProposal>> offers = link.get().ask(FixService.class, (fixes, text) -> offers(fixes, text, findings, link.get()), PATIENCE);
        if (offers.isEmpty()) {
            error = "The text is still being read. Ask again in a moment.";
        }
        return offers.orElse(List.of()).toArray(ICompletionProposal[]::new);
    }

    @Override
    public String getErrorMessage() {
        return error;
    }

    private List<Finding> findings(IAnnotationModel model, int offset) {
        List<Finding> findings = new ArrayList<>();
        for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
            Annotation annotation = all.next();
            Position place = model.getPosition(annotation);
            if (canFix(annotation) && annotation instanceof FindingAnnotation finding && place.getOffset() <= offset
                    && offset <= place.getOffset() + place.getLength()) {
                findings.add(new Finding(finding.problem().code(), place.getOffset(), place.getLength()));
            }
        }
        return findings;
    }

    private static List<FixProposal> offers(FixService fixes, XtextResource text, List<Finding> findings, TextLink link) {
        return findings.stream().flatMap(finding -> fixes.titles(text, finding).stream().map(title -> new FixProposal(title, finding, link)))
                .toList();
    }
}
