package org.plumbline.diagram.tool;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * How tools change a model. Behind it are either the elements themselves ({@link RecordedModel}), or an editor that has its own way of
 * saying what changes; then elements are those of the editor's model.
 */
public interface ModelAccess {

    /** Puts a new element at the end of a feature, or into it if it takes just one. */
    void add(EObject owner, EReference containment, EObject created);

    /** Gives a feature that takes one value its value. */
    void set(EObject owner, EStructuralFeature feature, Object value);

    /** Gives a feature that takes several values one more; nothing happens if it is there. */
    void append(EObject owner, EStructuralFeature feature, Object value);

    /** Takes all values of a feature away. */
    void unset(EObject owner, EStructuralFeature feature);

    /** Takes one value of a feature away. */
    void remove(EObject owner, EStructuralFeature feature, Object value);

    /** Moves an element with all it contains to the end of a feature. */
    void move(EObject element, EObject owner, EReference containment);

    /** Removes an element with all it contains, and all references to any of it. */
    void delete(EObject element);
}
