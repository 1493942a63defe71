package org.plumbline.dsl.naming;

import com.google.inject.Inject;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.plumbline.model.catalogue.RiskCard;
import org.plumbline.model.catalogue.ToolCard;

/**
 * References of a resource whose contents were edited since its text was parsed: what counts is what they refer to now, by a name as
 * long as the one that is written, which may leave out the whole that a part is said to belong to. References of other resources
 * count as they are written. For one resource.
 */
public final class EditedReferences extends WrittenReferences {

    private final IResourceScopeCache cache;
    private IdPathNameProvider names;
    private XtextResource edited;

    @Inject
    private EditedReferences(IResourceScopeCache cache) {
        this.cache = cache;
    }

    /** The names of elements as they will be when the contents of the resource are its text. */
    public IdPathNameProvider names(Resource resource) {
        edited = (XtextResource) resource;
        names = new IdPathNameProvider(this, cache);
        return names;
    }

    @Override
    public Optional<QualifiedName> name(EObject element, EStructuralFeature reference) {
        if (element.eResource() != edited) {
            return super.name(element, reference);
        }
        EObject target = reference.isMany() ? null : (EObject) element.eGet(reference);
        if (target == null) {
            return Optional.empty();
        }
        return target.eIsProxy() ? super.name(element, reference)
                : Optional.ofNullable(names.getFullyQualifiedName(target)).map(full -> asLong(full, element, reference));
    }

    private QualifiedName asLong(QualifiedName full, EObject element, EStructuralFeature reference) {
        ICompositeNode text = NodeModelUtils.getNode(element);
        boolean staysInToolbox = isCard(element) && names.isBesideToolbox(element);
        if (text == null || text.getRootNode() != edited.getParseResult().getRootNode() || staysInToolbox) {
            return full;
        }
        int written = super.name(element, reference).map(QualifiedName::getSegmentCount).orElse(full.getSegmentCount());
        return full.skipFirst(Math.max(0, full.getSegmentCount() - written));
    }

    private static boolean isCard(EObject element) {
        return element instanceof RiskCard || element instanceof ToolCard;
    }
}
