package org.plumbline.dsl.editing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EContentsEList;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.plumbline.core.edit.RefusedEdit;
import org.plumbline.core.project.Names;
import org.plumbline.core.text.Texts;

/** Sees to it that nothing refers to what was removed. */
final class Removals {

    private static final int LISTED = 10;

    private final RequiredFields required;
    private final List<XtextResource> project;
    private final Function<URI, String> names;

    /** @param names what each file is called in messages */
    Removals(RequiredFields required, List<XtextResource> project, Function<URI, String> names) {
        this.required = required;
        this.project = project;
        this.names = names;
    }

    /**
     * Takes references away that lead to elements which shall be forgotten.
     *
     * @param forgotten elements that were removed with all references to them
     * @throws RefusedEdit if there are others to something that is removed
     */
    void settle(Set<EObject> forgotten) throws RefusedEdit {
        Set<EObject> roots = new LinkedHashSet<>(forgotten);
        List<Dangling> dangling = dangling();
        while (dangling.stream().anyMatch(reference -> EcoreUtil.isAncestor(roots, reference.target()))) {
            dangling.stream().filter(reference -> EcoreUtil.isAncestor(roots, reference.target()))
                    .forEach(reference -> forget(reference, roots));
            dangling = dangling();
        }
        if (!dangling.isEmpty()) {
            throw refused(dangling);
        }
    }

    private void forget(Dangling reference, Set<EObject> roots) {
        EObject owner = reference.owner();
        EcoreUtil.remove(owner, reference.reference(), reference.target());
        if (!owner.eIsSet(reference.reference()) && required.isRequired(owner.eClass(), reference.reference())) {
            EcoreUtil.remove(owner);
            roots.add(owner);
        }
    }

    private List<Dangling> dangling() {
        List<Dangling> dangling = new ArrayList<>();
        for (XtextResource resource : project) {
            for (TreeIterator<EObject> elements = EcoreUtil.getAllContents(resource, false); elements.hasNext();) {
                EObject owner = elements.next();
                EContentsEList.FeatureIterator<EObject> targets =
                        (EContentsEList.FeatureIterator<EObject>) owner.eCrossReferences().iterator();
                while (targets.hasNext()) {
                    EObject target = targets.next();
                    if (target.eResource() == null && !target.eIsProxy()) {
                        dangling.add(new Dangling(owner, (EReference) targets.feature(), target));
                    }
                }
            }
        }
        return dangling;
    }

    private RefusedEdit refused(List<Dangling> dangling) {
        Names elements = new Names(new Texts());
        List<String> places = dangling.stream().limit(LISTED).map(reference -> place(reference.owner())
                + elements.nearestName(reference.owner()).map(name -> " (" + name + ")").orElse("")).distinct().toList();
        String more = dangling.size() > LISTED ? " and " + (dangling.size() - LISTED) + " more" : "";
        return new RefusedEdit("What was removed is still referred to, in " + String.join(", ", places) + more + ".",
                "Remove these references first, or together with it.");
    }

    private String place(EObject owner) {
        ICompositeNode node = NodeModelUtils.findActualNodeFor(owner);
        return names.apply(owner.eResource().getURI()) + (node == null ? "" : ":" + node.getStartLine());
    }

    /**
     * A reference to what is not in the model any more.
     *
     * @param owner that refers to it
     * @param reference the field
     * @param target that was removed
     */
    private record Dangling(EObject owner, EReference reference, EObject target) {
    }
}
