package org.plumbline.publishing.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.diagram.view.DiagramView;
import org.plumbline.diagram.view.EdgeView;
import org.plumbline.diagram.view.NodeView;

/**
 * Cuts a diagram that is too high for a page into several: its containers are spread over them in their order, and with each go the nodes
 * that edges join to it. What no edge joins to a container comes last.
 */
final class ViewPages {

    private ViewPages() {
    }

    /** @param pages how many there may be; a diagram with fewer containers has fewer */
    static List<DiagramView> of(DiagramView view, int pages) {
        List<NodeView> containers = view.nodes().stream().filter(node -> node.kind() == NodeView.Kind.CONTAINER).toList();
        if (pages < 2 || containers.size() < 2) {
            return List.of(view);
        }
        List<List<NodeView>> spread = spread(containers, Math.min(pages, containers.size()));
        Set<String> shown = new HashSet<>();
        List<DiagramView> parts = new ArrayList<>();
        for (int page = 0; page < spread.size(); page++) {
            List<NodeView> nodes = new ArrayList<>(joined(view, spread.get(page)));
            nodes.addAll(spread.get(page));
            nodes.forEach(node -> shown.add(node.key()));
            if (page == spread.size() - 1) {
                view.nodes().stream().filter(node -> !shown.contains(node.key())).forEach(nodes::add);
            }
            parts.add(part(view, nodes));
        }
        return parts;
    }

    private static List<List<NodeView>> spread(List<NodeView> containers, int pages) {
        long all = containers.stream().mapToLong(ViewPages::size).sum();
        List<List<NodeView>> spread = new ArrayList<>(List.of(new ArrayList<>()));
        long placed = 0;
        for (NodeView container : containers) {
            boolean full = !spread.getLast().isEmpty() && (placed + size(container) / 2) * pages > all * spread.size();
            if (full && spread.size() < pages) {
                spread.add(new ArrayList<>());
            }
            spread.getLast().add(container);
            placed += size(container);
        }
        return spread;
    }

    /** A container needs room for its name beside that for what lies in it. */
    private static long size(NodeView container) {
        return 2L * container.children().size() + 1;
    }

    private static List<NodeView> joined(DiagramView view, List<NodeView> containers) {
        Set<String> inside = new HashSet<>();
        containers.forEach(container -> container.all().forEach(node -> inside.add(node.key())));
        Map<String, NodeView> others = new HashMap<>();
        view.nodes().stream().filter(node -> node.kind() != NodeView.Kind.CONTAINER).forEach(node -> others.put(node.key(), node));
        Set<String> joined = new HashSet<>();
        for (EdgeView edge : view.edges()) {
            if (inside.contains(edge.end())) {
                joined.add(edge.source());
            }
            if (inside.contains(edge.source())) {
                joined.add(edge.end());
            }
        }
        return view.nodes().stream().filter(node -> others.containsKey(node.key()) && joined.contains(node.key())).toList();
    }

    private static DiagramView part(DiagramView view, List<NodeView> nodes) {
        Set<String> keys = new HashSet<>();
        nodes.forEach(node -> node.all().forEach(each -> keys.add(each.key())));
        return new DiagramView(view.description(), view.title(), view.target(), view.placement(), view.background(), nodes,
                view.edges().stream().filter(edge -> keys.contains(edge.source()) && keys.contains(edge.end())).toList(), view.problems());
    }
}
