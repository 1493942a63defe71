package org.plumbline.design;

import java.util.List;
import org.plumbline.model.core.Identified;

/** Fields that a source does not state, until somebody does. */
final class Stated {

    private Stated() {
    }

    /** A field has a value now: whatever said that it is not stated says so no more. */
    static void field(Identified element, String field) {
        List.copyOf(element.getUnspecified()).forEach(unspecified -> {
            if (unspecified.getFeatures().remove(field) && unspecified.getFeatures().isEmpty()) {
                element.getUnspecified().remove(unspecified);
            }
        });
    }
}
