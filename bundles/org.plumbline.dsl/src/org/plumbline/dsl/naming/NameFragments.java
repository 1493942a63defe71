package org.plumbline.dsl.naming;

import com.google.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IFragmentProvider;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.plumbline.model.plan.ActionPlan;

/**
 * Makes the name of an element its URI fragment, as in {@code #WATER.OPS-03}, so that links from layouts and other tools
 * survive reordering. A plan, which has no id, is {@code #BAYVIEW-2026.plan}: no id is written in small letters. Elements
 * without a name, and all but the first of a name, keep EMF's positional fragment.
 */
public class NameFragments implements IFragmentProvider {

    @Inject
    private IQualifiedNameProvider names;

    @Inject
    private IdPathNameProvider paths;

    @Inject
    private IdSyntax ids;

    @Inject
    private IResourceScopeCache cache;

    @Override
    public String getFragment(EObject element, Fallback fallback) {
        String name = name(element);
        return name != null && named(element.eResource()).get(name) == element ? name : fallback.getFragment(element);
    }

    @Override
    public EObject getEObject(Resource resource, String fragment, Fallback fallback) {
        EObject element = named(resource).get(fragment);
        return element != null ? element : fallback.getEObject(fragment);
    }

    private Map<String, EObject> named(Resource resource) {
        return cache.get(NameFragments.class, resource, () -> {
            Map<String, EObject> elements = new HashMap<>();
            for (TreeIterator<EObject> all = resource.getAllContents(); all.hasNext();) {
                EObject element = all.next();
                String name = name(element);
                if (name != null) {
                    elements.putIfAbsent(name, element);
                }
            }
            return elements;
        });
    }

    private String name(EObject element) {
        QualifiedName name = element instanceof ActionPlan plan
                ? paths.prefix(plan).append("plan")
                : names.getFullyQualifiedName(element);
        if (name == null) {
            return null;
        }
        return element instanceof ActionPlan ? ids.toString(name.skipLast(1)) + ".plan" : ids.toString(name);
    }
}
