package org.plumbline.cli.diagram;

import java.util.List;

/**
 * What of diagrams is asked for, in the words of the command line.
 *
 * @param layers the names of those to show; empty for those that are shown at first
 * @param filters each a name, with {@code =} and ids behind it for one that asks for elements
 */
public record Narrowing(List<String> layers, List<String> filters) {

    /** Diagrams as they are shown at first. */
    static final Narrowing NONE = new Narrowing(List.of(), List.of());
}
