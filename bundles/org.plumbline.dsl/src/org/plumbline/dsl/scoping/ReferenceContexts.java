package org.plumbline.dsl.scoping;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.resource.XtextResource;
import org.plumbline.dsl.naming.WrittenReferences;
import org.plumbline.model.core.PlumbFile;
import org.plumbline.model.edition.Edition;
import org.plumbline.model.edition.EditionPackage;
import org.plumbline.model.engagement.Engagement;
import org.plumbline.model.engagement.EngagementPackage;
import org.plumbline.model.governance.GovernanceFramework;
import org.plumbline.model.governance.GovernancePackage;

/** What a file says that decides where names in other files are looked up first: see {@link Surroundings}. */
public final class ReferenceContexts {

    private final WrittenReferences written;

    /** @param written what references say */
    public ReferenceContexts(WrittenReferences written) {
        this.written = written;
    }

    /** All of it; two states of a file that say the same are equal. */
    public List<String> of(XtextResource file) {
        List<String> contexts = new ArrayList<>();
        file.getContents().stream().filter(PlumbFile.class::isInstance)
                .flatMap(root -> ((PlumbFile) root).getElements().stream()).forEach(element -> add(element, contexts));
        return contexts;
    }

    private void add(EObject element, List<String> contexts) {
        switch (element) {
            case Engagement engagement -> {
                contexts.add("engagement " + engagement.getId());
                add(engagement, EngagementPackage.Literals.ENGAGEMENT__ORGANIZATION, contexts);
                add(engagement, EngagementPackage.Literals.ENGAGEMENT__METHODOLOGY, contexts);
                add(engagement, EngagementPackage.Literals.ENGAGEMENT__EDITION, contexts);
            }
            case Edition edition -> {
                contexts.add("edition " + edition.getId());
                edition.getImports().forEach(part -> add(part, EditionPackage.Literals.IMPORT__TOOLBOX, contexts));
            }
            case GovernanceFramework framework -> {
                contexts.add("framework " + framework.getId());
                add(framework, GovernancePackage.Literals.GOVERNANCE_FRAMEWORK__OF, contexts);
            }
            default -> { }
        }
    }

    private void add(EObject element, EReference reference, List<String> contexts) {
        contexts.add(written.text(element, reference, 0).orElse(""));
    }
}
