package org.plumbline.design;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The element that a diagram is of. Diagrams are objects of whoever shows them: all that is known is their feature {@code target}. */
final class DiagramRoot {

    private DiagramRoot() {
    }

    /** The element of a type that a diagram is of. */
    static <T extends EObject> Optional<T> of(EObject diagram, Class<T> type) {
        EStructuralFeature target = diagram == null ? null : diagram.eClass().getEStructuralFeature("target");
        return Optional.ofNullable(target).map(diagram::eGet).filter(type::isInstance).map(type::cast);
    }
}
