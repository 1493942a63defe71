package org.plumbline.diagram.edit;

import java.util.Optional;
import org.plumbline.drawing.Point;

/** What somebody wants to do in a diagram, in the keys of its view. Tools are called by name where several may do. */
public sealed interface ToolRequest {

    /**
     * Makes a node or a container.
     *
     * @param container where; empty for the diagram itself
     * @param at where in there, from its corner; empty to have a place found
     */
    record Create(String tool, String container, Optional<Point> at) implements ToolRequest {
    }

    /** Draws an edge from one node to another. */
    record Connect(String tool, String source, String target) implements ToolRequest {
    }

    /**
     * Leads an end of an edge to another node.
     *
     * @param source whether it is the end where the edge begins
     */
    record Reconnect(String edge, boolean source, String target) implements ToolRequest {
    }

    /** Deletes a node or an edge. */
    record Delete(String key) implements ToolRequest {
    }

    /** Writes another text over the label of a node or an edge. */
    record Edit(String key, String text) implements ToolRequest {
    }

    /**
     * Drops a node into another container.
     *
     * @param container empty for the diagram itself
     * @param at where in there, from its corner; empty to have a place found
     */
    record Drop(String node, String container, Optional<Point> at) implements ToolRequest {
    }

    /**
     * Drops an element from outside into a diagram.
     *
     * @param element its key
     * @param container empty for the diagram itself
     */
    record Bring(String element, String container) implements ToolRequest {
    }

    /** Opens what a node or an edge has behind it. */
    record Open(String key) implements ToolRequest {
    }
}
