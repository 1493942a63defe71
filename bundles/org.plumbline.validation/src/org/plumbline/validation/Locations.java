package org.plumbline.validation;

import org.eclipse.emf.ecore.EObject;
import org.plumbline.core.source.SourceMap;

/**
 * Finds where in the texts a finding points to.
 *
 * @param sources the texts
 */
record Locations(SourceMap sources) {

    /** The place with its position: that of the value, else of the element, else of the nearest element around it. */
    Place located(Place place) {
        if (place.position().isPresent()) {
            return place;
        }
        if (place.feature() != null) {
            var exact = sources.locate(place.element(), place.feature(), place.index());
            if (exact.isPresent()) {
                return place.at(exact.get());
            }
        }
        for (EObject around = place.element(); around != null; around = around.eContainer()) {
            var position = sources.locate(around);
            if (position.isPresent()) {
                return place.at(position.get());
            }
        }
        return place;
    }
}
