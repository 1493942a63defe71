package org.plumbline.core.source;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Leads from elements of the model back to the text that they were read from. */
public interface SourceMap {

    /** Where an element stands: its id where it has one, else its first line. */
    Optional<Position> locate(EObject element);

    /**
     * Where a value of an element stands.
     *
     * @param index of the value, counted from 0; 0 for a feature with a single value
     */
    Optional<Position> locate(EObject element, EStructuralFeature feature, int index);

    /** The single-valued fields that an element gives more than once, in the order of the text. */
    List<Repetition> repetitions(EObject element);

    /**
     * A reference as its author wrote it, also where it names nothing.
     *
     * @param index of the reference, counted from 0; 0 for a feature with a single value
     */
    Optional<String> written(EObject element, EReference reference, int index);

    /**
     * What the text calls the fields of an element: the words that begin each, joined by hyphens as in {@code line-of-defence}. Words
     * that begin several fields are left out.
     */
    SortedMap<String, EStructuralFeature> fields(EClass type);

    /** For models that were not read from a text. */
    final class NoOp implements SourceMap {

        @Override
        public Optional<Position> locate(EObject element) {
            return Optional.empty();
        }

        @Override
        public Optional<Position> locate(EObject element, EStructuralFeature feature, int index) {
            return Optional.empty();
        }

        @Override
        public List<Repetition> repetitions(EObject element) {
            return List.of();
        }

        @Override
        public Optional<String> written(EObject element, EReference reference, int index) {
            return Optional.empty();
        }

        @Override
        public SortedMap<String, EStructuralFeature> fields(EClass type) {
            return Collections.emptySortedMap();
        }
    }
}
