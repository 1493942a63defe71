package org.plumbline.diagram.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.diagram.view.DiagramView;
import org.plumbline.diagram.view.EdgeView;
import org.plumbline.diagram.view.NodeView;

/** What edges run around: nodes, containers where edges end, and the titles of others. */
final class Obstacles {

    /** What keys of nodes do not begin with. */
    private static final String LABEL = "\0";

    private final Map<String, Box> boxes = new LinkedHashMap<>();
    private final Map<String, Set<String>> around = new HashMap<>();
    private final Map<Set<String>, List<Box>> without = new HashMap<>();

    /** @param titles the rooms that the labels of nodes take */
    Obstacles(DiagramView view, Map<String, Box> nodes, Map<String, Box> titles) {
        Set<String> ends = new HashSet<>();
        for (EdgeView edge : view.edges()) {
            ends.add(edge.source());
            ends.add(edge.end());
        }
        boolean bands = view.placement() == DiagramView.Placement.BANDS;
        view.nodes().forEach(node -> add(node, Set.of(), bands, ends, new Places(nodes, titles)));
    }

    private record Places(Map<String, Box> nodes, Map<String, Box> titles) {
    }

    private void add(NodeView node, Set<String> outer, boolean region, Set<String> ends, Places places) {
        boolean holds = node.kind() == NodeView.Kind.CONTAINER && (region || !node.children().isEmpty()) && !ends.contains(node.key());
        Box title = places.titles().get(node.key());
        boxes.put(node.key(), holds ? title : places.nodes().get(node.key()));
        around.put(node.key(), outer);
        if (!holds && !node.label().inside() && !node.label().text().isEmpty()) {
            boxes.put(LABEL + node.key(), title);
        }
        Set<String> inner = new TreeSet<>(outer);
        inner.add(node.key());
        boolean regions = node.arrangement() == NodeView.Arrangement.ACROSS || node.arrangement() == NodeView.Arrangement.DOWN;
        node.children().forEach(child -> add(child, inner, regions, ends, places));
        node.bordered().forEach(child -> add(child, inner, false, ends, places));
    }

    int size() {
        return boxes.size();
    }

    /** All obstacles for an edge: not those that it begins or ends within. */
    List<Box> of(EdgeView edge) {
        Set<String> left = new TreeSet<>(around.get(edge.source()));
        left.addAll(around.get(edge.end()));
        return without.computeIfAbsent(left, keys -> boxes.entrySet().stream().filter(each -> !keys.contains(each.getKey()))
                .map(Map.Entry::getValue).toList());
    }

    /** The box of a node as edges see it. */
    Box of(String key) {
        return boxes.get(key);
    }

    /** Every obstacle. */
    List<Box> all() {
        return new ArrayList<>(boxes.values());
    }
}
