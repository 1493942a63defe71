package org.plumbline.diagram.interpret;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.diagram.expression.Scope;
import org.plumbline.diagram.format.Part;
import org.plumbline.diagram.view.NodeView;

/** Finds out which nodes a diagram has, and which lie in which. */
final class NodeDrafting {

    /** More nodes than anybody can look at: what goes beyond is left out, so that no description fills the memory. */
    private static final int MOST = 50_000;
    private static final int DEEPEST = 50;

    private final Asking asking;
    private final Candidates candidates;
    private final Visibility visibility;
    private final Drafts drafts = new Drafts();

    NodeDrafting(Asking asking, Candidates candidates, Visibility visibility) {
        this.asking = asking;
        this.candidates = candidates;
        this.visibility = visibility;
    }

    /** The nodes of some layers for an element. */
    Drafts draft(List<Part> layers, EObject target) {
        for (Part layer : layers) {
            layer.parts("containerMappings").forEach(mapping -> add(mapping, layer, target, null, NodeView.Kind.CONTAINER));
            layer.parts("nodeMappings").forEach(mapping -> add(mapping, layer, target, null, NodeView.Kind.NODE));
        }
        return drafts;
    }

    private void add(Part mapping, Part layer, EObject around, Draft parent, NodeView.Kind kind) {
        for (EObject element : candidates.of(mapping, around)) {
            Scope scope = Scope.of(element).with("container", around);
            if (asking.holds(mapping, "preconditionExpression", scope) && visibility.shows(mapping, element)) {
                add(new Draft(mapping, layer.name(), element, parent, kind), layer, scope);
            }
        }
    }

    private void add(Draft draft, Part layer, Scope scope) {
        if (draft.isInItself()) {
            asking.report(draft.mapping, "semanticCandidatesExpression", scope, "It shows the element within itself without an end.");
        } else if (draft.depth > DEEPEST) {
            asking.report(draft.mapping, "semanticCandidatesExpression", scope,
                    "It shows nodes in nodes, more than " + DEEPEST + " deep; the rest is left out.");
        } else if (drafts.size() >= MOST) {
            asking.report(draft.mapping, "semanticCandidatesExpression", scope,
                    "The diagram has more than " + MOST + " nodes; this is left out.");
        } else {
            drafts.add(draft);
            (draft.parent == null ? drafts.roots : draft.kind == NodeView.Kind.BORDERED ? draft.parent.bordered : draft.parent.children)
                    .add(draft);
            addInner(draft, layer);
        }
    }

    private void addInner(Draft draft, Part layer) {
        inner(draft, layer, NodeView.Kind.CONTAINER, "subContainerMappings", "reusedContainerMappings");
        inner(draft, layer, NodeView.Kind.NODE, "subNodeMappings", "reusedNodeMappings");
        inner(draft, layer, NodeView.Kind.BORDERED, "borderedNodeMappings", "reusedBorderedNodeMappings");
    }

    private void inner(Draft draft, Part layer, NodeView.Kind kind, String owned, String reused) {
        Stream.concat(draft.mapping.parts(owned).stream(), draft.mapping.parts(reused).stream()).distinct()
                .forEach(mapping -> add(mapping, layer, draft.target, draft, kind));
    }
}
