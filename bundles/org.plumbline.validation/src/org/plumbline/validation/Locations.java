package org.plumbline.validation;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.core.source.Position;
import org.plumbline.core.source.SourceMap;

/** Finds where in the texts a finding points to. Several rules often point to the same element: its place is found once. */
final class Locations {

    private final SourceMap sources;
    private final Map<EObject, Optional<Position>> elements = new IdentityHashMap<>();

    /** @param sources the texts, which do not change meanwhile */
    Locations(SourceMap sources) {
        this.sources = sources;
    }

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
        return elements.computeIfAbsent(place.element(), this::nearest).map(place::at).orElse(place);
    }

    private Optional<Position> nearest(EObject element) {
        for (EObject around = element; around != null; around = around.eContainer()) {
            var position = sources.locate(around);
            if (position.isPresent()) {
                return position;
            }
        }
        return Optional.empty();
    }
}
