package org.plumbline.documents.roadmap;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.documents.model.Anchor;
import org.plumbline.documents.model.Inline;
import org.plumbline.documents.model.LinkTarget;
import org.plumbline.model.core.Identified;

/**
 * The places of the document that tell of an element, and links to them. Ids may be missing or used twice in a text that is
 * still being written; places are different all the same.
 */
final class Anchors {

    private final Map<EObject, Anchor> places = new IdentityHashMap<>();
    private final Map<EObject, String> labels = new IdentityHashMap<>();
    private final Set<String> taken = new HashSet<>();

    /** Gives each of some elements a place and a label, in their order. */
    void add(String kind, List<? extends Identified> elements) {
        for (Identified element : elements) {
            String id = element.getId() == null || element.getId().isBlank() ? "?" : element.getId();
            String label = id;
            for (int again = 2; !taken.add(kind + " " + label); again++) {
                label = id + " (" + again + ")";
            }
            places.put(element, Anchor.of(kind, label));
            labels.put(element, label);
        }
    }

    /** The place of an element; empty for one that the document does not tell of. */
    Optional<Anchor> of(EObject element) {
        return Optional.ofNullable(places.get(element));
    }

    /** A short name of an element that no other element of its kind has: its id. */
    String label(Identified element) {
        return labels.getOrDefault(element, element.getId() == null ? "?" : element.getId());
    }

    /** The short name as a link to the element's place, if it has one. */
    Inline link(Identified element) {
        String label = label(element);
        return of(element).<Inline>map(anchor -> new Inline.Link(new LinkTarget.Internal(anchor), List.of(Inline.isolate(label))))
                .orElseGet(() -> Inline.isolate(label));
    }
}
