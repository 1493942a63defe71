package org.plumbline.diagram.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.diagram.format.Problem;
import org.plumbline.drawing.Color;

/**
 * A diagram of an element, before anything has a place. Keys stay the same from one view to the next as long as the elements are called
 * the same.
 *
 * @param description the name of its description
 * @param title for people
 * @param target the element that it is about
 * @param placement how its nodes lie
 * @param background its colour; empty for that of the paper
 * @param nodes in the order in which they are painted
 * @param edges painted above the nodes
 * @param problems that left something out of it
 */
public record DiagramView(String description, String title, EObject target, Placement placement, Optional<Color> background,
        List<NodeView> nodes, List<EdgeView> edges, List<Problem> problems) {

    /** How the nodes of a diagram lie. */
    public enum Placement {
        /** As their edges and kinds have it. */
        BY_CONTENT,
        /** Containers as bands below each other, all of one width. */
        BANDS
    }

    public DiagramView {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
        problems = List.copyOf(problems);
    }

    /** All nodes, those in and at others included, each before what it holds. */
    public Stream<NodeView> allNodes() {
        return nodes.stream().flatMap(NodeView::all);
    }
}
