package org.plumbline.dsl.scoping;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.plumbline.dsl.naming.EditedReferences;
import org.plumbline.dsl.naming.ExportedNames;
import org.plumbline.dsl.naming.IdPathNameProvider;
import org.plumbline.dsl.naming.IdSyntax;
import org.plumbline.dsl.naming.WrittenReferences;

/**
 * What names will mean in a resource whose contents were edited, once they are its text: the same as {@link IdScopeProvider} then
 * says. For one state of one resource.
 */
public final class EditedScope {

    private final Resource resource;
    private final EditedReferences references;
    private final IdPathNameProvider paths;
    private final Surroundings surroundings;
    private final ExportedNames names;
    private final EditedIndex index;
    private final IdSyntax ids = new IdSyntax();

    private EditedScope(Resource resource, EditedReferences references, IdScopeProvider scopes, ExportedNames names) {
        this.resource = resource;
        this.references = references;
        this.names = names;
        this.paths = references.names(resource);
        this.surroundings = new Surroundings(paths, references);
        this.index = new EditedIndex(resource, scopes.visible(resource), paths, names);
    }

    /** Makes the scope of a resource. */
    public static final class Factory {

        @Inject
        private Provider<EditedReferences> references;

        @Inject
        private IdScopeProvider scopes;

        @Inject
        private ExportedNames names;

        /** The scope of a resource as it is edited now. */
        public EditedScope of(Resource resource) {
            return new EditedScope(resource, references.get(), scopes, names);
        }
    }

    /** The full name of an element of the project; null for one that cannot be referred to. */
    public QualifiedName fullName(EObject element) {
        if (element.eIsProxy()) {
            return ids.toQualifiedName(uri(element).fragment());
        }
        return paths.getFullyQualifiedName(element);
    }

    /** Whether a name means an element where it is written as a reference of another one. */
    public boolean means(EObject context, EReference reference, QualifiedName name, EObject target) {
        IEObjectDescription found = find(name, reference.getEReferenceType(), () -> surroundings.of(context, reference, this::find));
        return found != null && isSame(found, target) && keepsName(context, reference, name);
    }

    private IEObjectDescription find(QualifiedName name, EClass type, Supplier<List<QualifiedName>> wholes) {
        return new NameScope(type, resource.getURI(), wholes, null, names).choose(name, index.find(type, name.getLastSegment()));
    }

    private Optional<EObject> find(QualifiedName name, EClass type) {
        return Optional.ofNullable(find(name, type, List::of)).map(found -> EcoreUtil.resolve(found.getEObjectOrProxy(), resource))
                .filter(element -> !element.eIsProxy());
    }

    private boolean isSame(IEObjectDescription found, EObject target) {
        EObject element = found.getEObjectOrProxy();
        return element == target || (element.eIsProxy() || target.eIsProxy()) && target.eResource() != resource
                && found.getEObjectURI().equals(uri(target));
    }

    private static URI uri(EObject target) {
        return EcoreUtil.getURI(target);
    }

    /** Some references name the whole that an element belongs to: they must be written so that it gets the name that it has. */
    private boolean keepsName(EObject context, EReference reference, QualifiedName name) {
        if (reference.isMany() || context.eContainer() == null || context.eContainer().eContainer() != null) {
            return true;
        }
        IdPathNameProvider written = paths.with(new WrittenReferences() {
            @Override
            public Optional<QualifiedName> name(EObject element, EStructuralFeature feature) {
                return element == context && feature == reference ? Optional.of(name) : references.name(element, feature);
            }
        });
        return written.prefix(context).equals(paths.prefix(context));
    }
}
