package org.plumbline.diagram.edit;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.diagram.view.EdgeView;
import org.plumbline.diagram.view.NodeView;

/**
 * What is not the same in two states of a diagram, by the keys of nodes and edges; so an editor draws only that anew, and keeps what is
 * chosen.
 *
 * @param gone what was there before only
 * @param added what is there now only, in the order in which it is painted
 * @param changed what looks different, lies elsewhere, or lies in something else, in the order in which it is painted
 */
public record StateDifference(Set<String> gone, Set<String> added, Set<String> changed) {

    /** What makes the one state the other. */
    public static StateDifference between(DiagramState before, DiagramState after) {
        Map<String, List<?>> old = seen(before);
        Map<String, List<?>> now = seen(after);
        Set<String> gone = new LinkedHashSet<>(old.keySet());
        gone.removeAll(now.keySet());
        Set<String> added = new LinkedHashSet<>(now.keySet());
        added.removeAll(old.keySet());
        Set<String> changed = new LinkedHashSet<>();
        now.forEach((key, looks) -> {
            if (old.containsKey(key) && !old.get(key).equals(looks)) {
                changed.add(key);
            }
        });
        return new StateDifference(gone, added, changed);
    }

    /** Whether there is nothing to draw anew. */
    public boolean isEmpty() {
        return gone.isEmpty() && added.isEmpty() && changed.isEmpty();
    }

    private static Map<String, List<?>> seen(DiagramState state) {
        Map<String, List<?>> seen = new LinkedHashMap<>();
        add(state, "", state.view().nodes(), seen);
        for (EdgeView edge : state.view().edges()) {
            seen.put(edge.key(), Arrays.asList(edge.source(), edge.end(), edge.begin(), edge.center(), edge.finish(), edge.style(), edge.meaning(),
                    state.layout().edges().get(edge.key()), state.layout().edgeLabels().get(edge.key())));
        }
        return seen;
    }

    private static void add(DiagramState state, String container, List<NodeView> nodes, Map<String, List<?>> seen) {
        for (NodeView node : nodes) {
            seen.put(node.key(), Arrays.asList(container, node.kind(), node.arrangement(), node.label(), node.tooltip(), node.style(), node.meaning(),
                    state.layout().nodes().get(node.key()), state.layout().labels().get(node.key())));
            add(state, node.key(), node.children(), seen);
            add(state, node.key(), node.bordered(), seen);
        }
    }
}
