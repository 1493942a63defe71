package org.plumbline.validation;

import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.core.source.Position;

/**
 * What a finding points at.
 *
 * @param element the element
 * @param feature the field of the element; null means the element as a whole
 * @param index which value of the field, counted from 0; 0 for a field with a single value
 * @param position where that stands in a text; empty for a model that was not read from a text
 */
public record Place(EObject element, EStructuralFeature feature, int index, Optional<Position> position) {

    public Place {
        Objects.requireNonNull(element);
        Objects.requireNonNull(position);
    }

    /** An element as a whole. */
    public static Place of(EObject element) {
        return of(element, null, 0);
    }

    /** A field of an element, or its first value. */
    public static Place of(EObject element, EStructuralFeature feature) {
        return of(element, feature, 0);
    }

    /** One value of a field. */
    public static Place of(EObject element, EStructuralFeature feature, int index) {
        return new Place(element, feature, index, Optional.empty());
    }

    /** The same at a position. */
    public Place at(Position where) {
        return new Place(element, feature, index, Optional.of(where));
    }
}
