package org.plumbline.validation.rules;

import org.plumbline.model.core.Identified;
import org.plumbline.model.core.Lifecycle;

/** What is no longer to be used. */
final class Retired {

    private Retired() {
    }

    /** Whether an element is deprecated or withdrawn. */
    static boolean is(Identified element) {
        return element.isSetLifecycle()
                && (element.getLifecycle() == Lifecycle.DEPRECATED || element.getLifecycle() == Lifecycle.WITHDRAWN);
    }
}
