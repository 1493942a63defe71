package org.plumbline.cli.diagram;

import java.util.Optional;

/**
 * Which diagrams are asked for.
 *
 * @param kind the only one, by the name of its description
 * @param element the only one to show diagrams of, by its key
 */
public record Selection(Optional<String> kind, Optional<String> element) {

    /** All of them. */
    static final Selection ALL = new Selection(Optional.empty(), Optional.empty());

    /** Whether a diagram is asked for. */
    boolean has(String name, String key) {
        return kind.filter(only -> !only.equalsIgnoreCase(name)).isEmpty() && element.filter(only -> !only.equals(key)).isEmpty();
    }
}
