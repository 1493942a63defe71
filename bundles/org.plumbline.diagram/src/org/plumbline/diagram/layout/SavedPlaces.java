package org.plumbline.diagram.layout;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where somebody put nodes by hand: their corners, counted from the corner of the container they lie in.
 *
 * @param nodes by key
 */
public record SavedPlaces(Map<String, Place> nodes) {

    /** Nothing was moved by hand. */
    public static final SavedPlaces NONE = new SavedPlaces(Map.of());

    /**
     * The place of a corner, in pixels to the right and down.
     *
     * @param width that somebody gave the node; 0 for its own
     * @param height that somebody gave the node; 0 for its own
     */
    public record Place(double x, double y, double width, double height) {

        /** A place for a node of its own size. */
        public Place(double x, double y) {
            this(x, y, 0, 0);
        }
    }

    public SavedPlaces {
        nodes = Collections.unmodifiableMap(new TreeMap<>(nodes));
    }

    /** Where a node was put; empty if nobody moved it. */
    public Optional<Place> of(String key) {
        return Optional.ofNullable(nodes.get(key));
    }
}
