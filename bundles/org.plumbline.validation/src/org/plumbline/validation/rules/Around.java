package org.plumbline.validation.rules;

import org.eclipse.emf.ecore.EObject;
import org.plumbline.model.core.Identified;

/** What a message calls a text by. */
final class Around {

    private Around() {
    }

    /** The nearest element with an id that something stands in, itself included; where there is none, the topmost. */
    static EObject identified(EObject part) {
        EObject whole = part;
        while (whole.eContainer() != null && !(whole instanceof Identified)) {
            whole = whole.eContainer();
        }
        return whole;
    }
}
