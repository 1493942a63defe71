package org.plumbline.diagram.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.diagram.layout.Box;
import org.plumbline.diagram.layout.DiagramLayout;
import org.plumbline.diagram.layout.SavedPlaces;
import org.plumbline.diagram.view.DiagramView;
import org.plumbline.diagram.view.NodeView;

/** The nodes of a diagram that may lie anywhere: those that no list, stack, matrix or band puts into its place. */
final class FreePlaces {

    private final SavedPlaces saved;
    private final Map<String, List<NodeView>> siblings = new HashMap<>();
    private final Map<String, String> around = new HashMap<>();

    /** @param saved what was moved by hand; where one of several was, all of them are free */
    FreePlaces(DiagramView view, SavedPlaces saved) {
        this.saved = saved;
        boolean bands = view.placement() == DiagramView.Placement.BANDS
                && view.nodes().stream().anyMatch(node -> node.kind() == NodeView.Kind.CONTAINER);
        collect("", view.nodes(), bands);
    }

    private void collect(String container, List<NodeView> nodes, boolean computed) {
        boolean matrix = nodes.stream().filter(FreePlaces::isRow).count() > 1;
        boolean moved = nodes.stream().anyMatch(node -> saved.of(node.key()).isPresent());
        for (NodeView node : nodes) {
            around.put(node.key(), container);
            if (moved || !computed && !matrix) {
                siblings.put(node.key(), nodes);
            }
            collect(node.key(), node.children(), node.arrangement() != NodeView.Arrangement.FREE);
        }
    }

    private static boolean isRow(NodeView node) {
        return node.kind() == NodeView.Kind.CONTAINER && node.arrangement() == NodeView.Arrangement.ACROSS;
    }

    boolean isFree(String key) {
        return siblings.containsKey(key);
    }

    /** The nodes beside a free node, itself included. */
    List<String> beside(String key) {
        return siblings.getOrDefault(key, List.of()).stream().map(NodeView::key).toList();
    }

    /** The key of the container that a node lies in; empty for none. */
    String around(String key) {
        return around.getOrDefault(key, "");
    }

    boolean has(String key) {
        return around.containsKey(key);
    }

    /** Where the free nodes lie, each from the corner of its container. */
    Map<String, SavedPlaces.Place> places(DiagramLayout layout) {
        Map<String, SavedPlaces.Place> places = new HashMap<>();
        Box whole = corner(layout);
        for (String key : new ArrayList<>(siblings.keySet())) {
            Box box = layout.nodes().get(key);
            Box corner = around(key).isEmpty() ? whole : layout.nodes().get(around(key));
            places.put(key, saved.of(key).orElseGet(() -> new SavedPlaces.Place(box.x() - corner.x(), box.y() - corner.y())));
        }
        return places;
    }

    /** Where places count from: a picture moves all to the right and down if something lies left of or above the corner. */
    private Box corner(DiagramLayout layout) {
        return siblings.keySet().stream().filter(key -> around(key).isEmpty() && saved.of(key).isPresent()).findFirst()
                .map(key -> layout.nodes().get(key).moved(-saved.of(key).orElseThrow().x(), -saved.of(key).orElseThrow().y()))
                .orElse(new Box(0, 0, 0, 0));
    }
}
