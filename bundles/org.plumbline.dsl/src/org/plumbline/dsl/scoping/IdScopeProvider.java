package org.plumbline.dsl.scoping;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.ISelectable;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsProvider;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.plumbline.dsl.naming.ExportedNames;

/** Resolves references by id over all files of the project, and of those that it builds upon. */
@Singleton
public class IdScopeProvider implements IScopeProvider {

    @Inject
    private ResourceDescriptionsProvider indexes;

    @Inject
    private ExportedNames names;

    @Inject
    private Surroundings surroundings;

    @Inject
    private NamesAround around;

    @Override
    public IScope getScope(EObject context, EReference reference) {
        return getScope(context, reference, visible(context.eResource()));
    }

    /** The same over an index that need not be the one of the element's resource set. */
    public IScope getScope(EObject context, EReference reference, ISelectable index) {
        Resource resource = context.eResource();
        URI file = resource.getURI();
        ElementFinder finder = (name, type) -> find(name, type, index, resource);
        return new NameScope(reference.getEReferenceType(), file, () -> surroundings.of(context, reference, finder), index, names);
    }

    /** What a file may refer to. */
    ISelectable visible(Resource resource) {
        ProjectNames projects = resource.getResourceSet() == null ? null : ProjectNames.of(resource.getResourceSet());
        return projects == null
                ? around.visibleFrom(resource).orElseGet(() -> indexes.getResourceDescriptions(resource))
                : projects.visibleFrom(resource.getURI());
    }

    private Optional<EObject> find(QualifiedName name, EClass type, ISelectable index, Resource from) {
        NameScope scope = new NameScope(type, from.getURI(), List::of, index, names);
        IEObjectDescription found = scope.getSingleElement(name);
        if (found == null) {
            return Optional.empty();
        }
        EObject element = EcoreUtil.resolve(found.getEObjectOrProxy(), from);
        return element.eIsProxy() ? Optional.empty() : Optional.of(element);
    }
}
