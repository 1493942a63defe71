package org.plumbline.diagram.interpret;

import org.eclipse.emf.ecore.EObject;

/** What elements of a model are called for good: the same key for the same element, however often the model is read anew. */
@FunctionalInterface
public interface ElementKeys {

    /** The key of an element, such as its qualified name. */
    String key(EObject element);
}
