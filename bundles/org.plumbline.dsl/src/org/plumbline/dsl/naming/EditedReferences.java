package org.plumbline.dsl.naming;

import com.google.inject.Inject;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.util.IResourceScopeCache;

/**
 * References of a resource whose contents were edited since its text was parsed: what counts is what they refer to now. References of
 * other resources count as they are written. For one resource.
 */
public final class EditedReferences extends WrittenReferences {

    private final IResourceScopeCache cache;
    private IdPathNameProvider names;
    private Resource edited;

    @Inject
    private EditedReferences(IResourceScopeCache cache) {
        this.cache = cache;
    }

    /** The names of elements as they will be when the contents of the resource are its text. */
    public IdPathNameProvider names(Resource resource) {
        edited = resource;
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
        return target.eIsProxy() ? super.name(element, reference) : Optional.ofNullable(names.getFullyQualifiedName(target));
    }
}
