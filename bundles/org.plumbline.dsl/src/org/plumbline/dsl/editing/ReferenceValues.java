package org.plumbline.dsl.editing;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** Values of references by their index in the text. */
final class ReferenceValues {

    private ReferenceValues() {
    }

    /** What a reference leads to; null where it leads nowhere. */
    static EObject at(EObject owner, EReference reference, int index) {
        Object value = owner.eGet(reference);
        if (value instanceof List<?> values) {
            value = index < values.size() ? values.get(index) : null;
        }
        return value instanceof EObject target && !target.eIsProxy() ? target : null;
    }
}
