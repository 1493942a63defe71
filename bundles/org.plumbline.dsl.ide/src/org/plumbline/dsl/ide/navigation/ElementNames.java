package org.plumbline.dsl.ide.navigation;

import com.google.inject.Inject;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.plumbline.dsl.naming.IdSyntax;
import org.plumbline.dsl.scoping.IdScopeProvider;
import org.plumbline.model.core.CorePackage;

/** Finds elements by names that stand in texts, as references by name do: the nearest one that a name fits. */
public final class ElementNames {

    @Inject
    private IdScopeProvider scopes;

    @Inject
    private IdSyntax ids;

    /**
     * The element that a name means.
     *
     * @param context the element in whose text it is written
     */
    public Optional<EObject> find(String name, EObject context) {
        return find(ids.toQualifiedName(name), context);
    }

    /** The element that a name means where it is written in the text of another one. */
    public Optional<EObject> find(QualifiedName name, EObject context) {
        if (context == null || context.eResource() == null) {
            return Optional.empty();
        }
        IEObjectDescription found = scopes.getScope(context, CorePackage.Literals.IDENTIFIED__REPLACED_BY).getSingleElement(name);
        return Optional.ofNullable(found).map(entry -> EcoreUtil.resolve(entry.getEObjectOrProxy(), context))
                .filter(element -> !element.eIsProxy());
    }
}
