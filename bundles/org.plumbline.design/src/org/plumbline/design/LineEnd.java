package org.plumbline.design;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;

/** The element at the end of a line that stands for a reference. Lines, too, are objects of whoever shows the diagram. */
final class LineEnd {

    private LineEnd() {
    }

    /** What the line leads to: the {@code target} of its {@code targetNode}. */
    static Optional<EObject> of(EObject line) {
        return feature(line, "targetNode").flatMap(node -> feature(node, "target"));
    }

    private static Optional<EObject> feature(EObject object, String name) {
        return Optional.ofNullable(object).map(known -> known.eClass().getEStructuralFeature(name)).map(object::eGet)
                .filter(EObject.class::isInstance).map(EObject.class::cast);
    }
}
