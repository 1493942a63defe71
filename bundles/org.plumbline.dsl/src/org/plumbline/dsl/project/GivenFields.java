package org.plumbline.dsl.project;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.BidiTreeIterator;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * Finds the single-valued fields that a text gives more than once. Asked for each element of a project, and nearly always none is:
 * nothing is gathered before one is.
 */
final class GivenFields {

    private final Map<EObject, Optional<Assignment>> assignments = new ConcurrentHashMap<>();

    /** The values of each such field of an element, in the order of the text. */
    Map<EStructuralFeature, List<INode>> repeated(EObject element) {
        ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
        Map<EStructuralFeature, List<INode>> given = new LinkedHashMap<>();
        if (node != null && isAnyRepeated(element, node)) {
            forEach(element, node, (field, value) -> given.computeIfAbsent(field, key -> new ArrayList<>(1)).add(value));
            given.values().removeIf(values -> values.size() == 1);
        }
        return given;
    }

    private boolean isAnyRepeated(EObject element, ICompositeNode node) {
        Set<EStructuralFeature> known = new HashSet<>();
        boolean[] again = {false};
        forEach(element, node, (field, value) -> again[0] |= !known.add(field));
        return again[0];
    }

    private void forEach(EObject element, ICompositeNode node, BiConsumer<EStructuralFeature, INode> visit) {
        for (BidiTreeIterator<INode> nodes = node.getAsTreeIterable().iterator(); nodes.hasNext();) {
            INode part = nodes.next();
            Optional<Assignment> assignment = part == node ? Optional.empty() : assignment(part);
            if (assignment.isPresent()) {
                nodes.prune();
                EStructuralFeature field = element.eClass().getEStructuralFeature(assignment.get().getFeature());
                if (field != null && !field.isMany()) {
                    visit.accept(field, part);
                }
            }
        }
    }

    /** Which field a node is the value of. A rule that begins with an action has its call below the node of that action. */
    private Optional<Assignment> assignment(INode part) {
        EObject grammar = part.getGrammarElement() instanceof Action && part instanceof ICompositeNode whole
                ? whole.getFirstChild().getGrammarElement()
                : part.getGrammarElement();
        return grammar == null ? Optional.empty()
                : assignments.computeIfAbsent(grammar, element -> Optional.ofNullable(GrammarUtil.containingAssignment(element)));
    }
}
