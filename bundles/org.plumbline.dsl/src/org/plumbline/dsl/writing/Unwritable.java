package org.plumbline.dsl.writing;

import org.eclipse.emf.ecore.EObject;

/** Thrown where the grammar has no text for what an element holds. */
final class Unwritable extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient EObject element;
    private final transient String feature;

    /**
     * @param element what cannot be written
     * @param feature because of which feature; null where it is the element as a whole
     * @param reason why, as the end of a sentence
     */
    Unwritable(EObject element, String feature, String reason) {
        super(reason);
        this.element = element;
        this.feature = feature;
    }

    EObject element() {
        return element;
    }

    String feature() {
        return feature;
    }
}
