package org.plumbline.dsl.project;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * Finds the single-valued fields that a text gives more than once. Asked for each element of a project, and nearly always none is:
 * nothing is gathered before one is.
 */
final class GivenFields {

    private static final String NONE = "";

    private final Map<EObject, String> fields = new ConcurrentHashMap<>();
    private final RepeatableFields repeatable = new RepeatableFields();

    /** The values of each such field of an element, in the order of the text. */
    Map<EStructuralFeature, List<INode>> repeated(EObject element) {
        ICompositeNode inner = NodeModelUtils.getNode(element);
        if (inner == null || !repeatable.in(inner)) {
            return Map.of();
        }
        ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
        Map<EStructuralFeature, List<INode>> given = new LinkedHashMap<>();
        if (node != null && isAnyRepeated(element, node)) {
            forEach(element, node, (field, value) -> given.computeIfAbsent(field, key -> new ArrayList<>(1)).add(value));
            given.values().removeIf(values -> values.size() == 1);
        }
        return given;
    }

    private boolean isAnyRepeated(EObject element, ICompositeNode node) {
        BitSet known = new BitSet();
        boolean[] again = {false};
        forEach(element, node, (field, value) -> {
            int id = element.eClass().getFeatureID(field);
            again[0] |= known.get(id);
            known.set(id);
        });
        return again[0];
    }

    private void forEach(EObject element, ICompositeNode node, BiConsumer<EStructuralFeature, INode> visit) {
        for (INode part = node.getFirstChild(); part != null; part = part.getNextSibling()) {
            String name = part instanceof ILeafNode leaf && leaf.isHidden() ? NONE : field(part);
            if (!name.isEmpty()) {
                EStructuralFeature field = element.eClass().getEStructuralFeature(name);
                if (field != null && !field.isMany()) {
                    visit.accept(field, part);
                }
            } else if (part instanceof ICompositeNode inner) {
                forEach(element, inner, visit);
            }
        }
    }

    /** Which field a node is the value of. A rule that begins with an action has its call below the node of that action. */
    private String field(INode part) {
        EObject grammar = part.getGrammarElement() instanceof Action && part instanceof ICompositeNode whole
                ? whole.getFirstChild().getGrammarElement()
                : part.getGrammarElement();
        return grammar == null ? NONE : fields.computeIfAbsent(grammar, GivenFields::assigned);
    }

    private static String assigned(EObject grammar) {
        Assignment assignment = GrammarUtil.containingAssignment(grammar);
        return assignment == null ? NONE : assignment.getFeature();
    }
}
