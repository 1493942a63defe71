package org.plumbline.diagram.edit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.plumbline.diagram.layout.LayoutText;
import org.plumbline.diagram.layout.RenamedElements;
import org.plumbline.diagram.layout.SavedPlaces;
import org.plumbline.diagram.view.DiagramView;
import org.plumbline.diagram.view.NodeView;
import org.plumbline.drawing.Point;

/** What a tool means for places: what lies in another container lost its place, and what was pointed at has got one. */
final class Arrival {

    private final DiagramView after;
    private final Map<String, String> aroundBefore = new HashMap<>();
    private final Map<String, String> around;
    private final Optional<Point> at;
    private final Predicate<NodeView> arrived;

    /** @param request what was asked for; empty if it was no tool */
    Arrival(DiagramView before, DiagramView after, RenamedElements changes, Optional<ToolRequest> request) {
        this.after = after;
        around(before).forEach((node, container) -> changes.node(node)
                .ifPresent(key -> aroundBefore.put(key, changes.node(container).orElse(""))));
        around = around(after);
        at = switch (request.orElse(null)) {
            case ToolRequest.Create create -> create.at();
            case ToolRequest.Drop drop -> drop.at();
            case null, default -> Optional.empty();
        };
        arrived = switch (request.orElse(null)) {
            case ToolRequest.Create create -> node -> !aroundBefore.containsKey(node.key()) && isIn(node, changes, create.container());
            case ToolRequest.Drop drop -> node -> changes.node(drop.node()).filter(node.key()::equals).isPresent();
            case null, default -> node -> false;
        };
    }

    private boolean isIn(NodeView node, RenamedElements changes, String container) {
        return around.get(node.key()).equals(changes.node(container).orElse(""));
    }

    /**
     * The text that says so.
     *
     * @param automatic where nodes lay that nobody has moved
     */
    LayoutText in(LayoutText text, Map<String, SavedPlaces.Place> automatic) {
        LayoutText changed = text.rekeyed(key -> Optional.of(key).filter(each -> !isElsewhere(each)));
        Optional<NodeView> node = at.isEmpty() ? Optional.empty() : after.allNodes().filter(arrived).findFirst();
        if (node.isEmpty() || !changed.isReadable()) {
            return changed;
        }
        FreePlaces free = new FreePlaces(after, changed.places());
        if (!free.isFree(node.get().key()) || !LayoutText.isVisible(new SavedPlaces.Place(at.get().x(), at.get().y()))) {
            return changed;
        }
        SavedPlaces there = changed.places();
        for (String key : free.beside(node.get().key())) {
            if (there.of(key).isEmpty() && automatic.containsKey(key) && !isElsewhere(key)) {
                changed = changed.with(key, automatic.get(key));
            }
        }
        return changed.with(node.get().key(), new SavedPlaces.Place(at.get().x(), at.get().y()));
    }

    private boolean isElsewhere(String key) {
        return around.containsKey(key) && aroundBefore.containsKey(key) && !around.get(key).equals(aroundBefore.get(key));
    }

    private static Map<String, String> around(DiagramView view) {
        Map<String, String> around = new HashMap<>();
        view.nodes().forEach(node -> around.put(node.key(), ""));
        view.allNodes().forEach(container -> container.children().forEach(node -> around.put(node.key(), container.key())));
        view.allNodes().forEach(container -> container.bordered().forEach(node -> around.put(node.key(), container.key())));
        return around;
    }
}
