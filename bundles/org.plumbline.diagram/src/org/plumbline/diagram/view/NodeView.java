package org.plumbline.diagram.view;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;

/**
 * A node, a container, or a node on a border.
 *
 * @param key names it within its diagram: its mapping and its element
 * @param mapping the name of its mapping
 * @param layer the name of the layer that shows it
 * @param kind what it is
 * @param arrangement how its children lie in it
 * @param target the element that it stands for
 * @param label its text
 * @param tooltip shown when the pointer rests upon it; empty for none
 * @param style what it looks like
 * @param meaning what its look stands for, as a legend says it
 * @param children in it, in the order in which they are painted
 * @param bordered on its border
 */
public record NodeView(String key, String mapping, String layer, Kind kind, Arrangement arrangement, EObject target, Label label,
        String tooltip, NodeStyle style, Meaning meaning, List<NodeView> children, List<NodeView> bordered) {

    /** What a node is. */
    public enum Kind {
        NODE, CONTAINER, BORDERED
    }

    /** How the children of a container lie in it. */
    public enum Arrangement {
        /** Anywhere. */
        FREE,
        /** As lines of text. */
        LIST,
        /** Side by side, each as high as the container. */
        ACROSS,
        /** Below each other, each as wide as the container. */
        DOWN
    }

    public NodeView {
        children = List.copyOf(children);
        bordered = List.copyOf(bordered);
    }

    /** This node and all in it and at it. */
    public Stream<NodeView> all() {
        return Stream.concat(Stream.of(this), Stream.concat(bordered.stream(), children.stream()).flatMap(NodeView::all));
    }
}
