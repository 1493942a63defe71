package org.plumbline.diagram.interpret;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.diagram.format.Part;
import org.plumbline.diagram.view.NodeView;

/** A node while its diagram is made: it knows what it lies in, and has no key yet. */
final class Draft {

    final Part mapping;
    final String layer;
    final EObject target;
    final Draft parent;
    final NodeView.Kind kind;
    final int depth;
    final List<Draft> children = new ArrayList<>();
    final List<Draft> bordered = new ArrayList<>();
    String key;

    /** @param parent null for a node that lies in no other */
    Draft(Part mapping, String layer, EObject target, Draft parent, NodeView.Kind kind) {
        this.mapping = mapping;
        this.layer = layer;
        this.target = target;
        this.parent = parent;
        this.kind = kind;
        this.depth = parent == null ? 0 : parent.depth + 1;
    }

    /** Whether it lies in a node of the same mapping for the same element, so that there would be no end to it. */
    boolean isInItself() {
        for (Draft around = parent; around != null; around = around.parent) {
            if (around.mapping.equals(mapping) && around.target == target) {
                return true;
            }
        }
        return false;
    }
}
