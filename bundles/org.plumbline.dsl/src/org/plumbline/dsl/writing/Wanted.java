package org.plumbline.dsl.writing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * The values that a feature shall have in the shape of an element.
 *
 * @param feature which
 * @param values in their order
 * @param places where each of them stands; null for one that is still to be put in
 * @param formerly where each of them stood before; null for a new one
 */
record Wanted(EStructuralFeature feature, List<Object> values, Leaf[] places, Token[] formerly) {

    String name() {
        return feature.getName();
    }

    /** Whether some value is still to be put in. */
    boolean isOpen() {
        return Arrays.asList(places).contains(null);
    }

    /** Whether no value stands anywhere yet. */
    boolean isNew() {
        return Arrays.stream(places).allMatch(place -> place == null);
    }

    /** The values that are still to be put in. */
    List<Object> missing() {
        List<Object> missing = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            if (places[i] == null) {
                missing.add(values.get(i));
            }
        }
        return missing;
    }
}
