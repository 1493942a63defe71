package org.plumbline.publishing.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plumbline.design.RoadmapServices;
import org.plumbline.diagram.view.DiagramView;
import org.plumbline.diagram.view.EdgeView;
import org.plumbline.diagram.view.NodeView;
import org.plumbline.model.core.Identified;

/** Tells the lanes of a roadmap in their order, what stands in each, what waits for what, and what is done, held up or given up. */
final class RoadmapTale implements Tale {

    private static final List<String> MARKED = List.of("DONE", "SLOWED", "ON_HOLD", "CANCELLED");

    private final Telling telling;
    private final RoadmapServices services = new RoadmapServices();

    RoadmapTale(Telling telling) {
        this.telling = telling;
    }

    @Override
    public List<String> tell(DiagramView view) {
        List<NodeView> lanes = view.nodes().stream().filter(node -> node.mapping().equals("Lane")).toList();
        List<NodeView> work = view.allNodes().filter(node -> !node.mapping().equals("Lane")).toList();
        List<NodeView> outside = view.nodes().stream().filter(node -> !node.mapping().equals("Lane")).toList();
        List<String> sentences = new ArrayList<>();
        sentences.add(lanes.isEmpty() && work.isEmpty() ? telling.say("roadmap.none")
                : telling.say("roadmap.shows", telling.count("lanes", lanes.size()), kinds(work)));
        for (int at = 0; at < lanes.size(); at++) {
            sentences.add(telling.say("roadmap.lane", at + 1, Telling.name(lanes.get(at)), content(lanes.get(at).children())));
        }
        if (!outside.isEmpty()) {
            sentences.add(telling.say("roadmap.outside", content(outside)));
        }
        sentences.addAll(waiting(view));
        MARKED.forEach(status -> {
            List<NodeView> marked = work.stream().filter(node -> services.isWork(node.target(), status)).toList();
            if (!marked.isEmpty()) {
                sentences.add(telling.say("roadmap." + status, kinds(marked), telling.list(marked.stream().map(RoadmapTale::id).toList())));
            }
        });
        return sentences;
    }

    private String content(List<NodeView> work) {
        return work.isEmpty() ? telling.say("roadmap.empty")
                : telling.say("counted", kinds(work), telling.list(Telling.names(work.stream())));
    }

    private String kinds(List<NodeView> work) {
        return telling.list(Stream.of("Initiative", "Action", "Milestone").filter(kind -> of(work, kind) > 0)
                .map(kind -> telling.count(kind, of(work, kind))).toList());
    }

    private static long of(List<NodeView> work, String kind) {
        return work.stream().filter(node -> node.mapping().startsWith(kind)).count();
    }

    private List<String> waiting(DiagramView view) {
        Map<String, NodeView> nodes = new HashMap<>();
        view.allNodes().forEach(node -> nodes.put(node.key(), node));
        Map<String, List<EdgeView>> byWaiting = new LinkedHashMap<>();
        view.edges().forEach(edge -> byWaiting.computeIfAbsent(edge.end(), key -> new ArrayList<>()).add(edge));
        return byWaiting.entrySet().stream().map(entry -> telling.say("roadmap.waits", id(nodes.get(entry.getKey())),
                telling.list(entry.getValue().stream().map(edge -> awaited(edge, nodes)).toList()))).toList();
    }

    private String awaited(EdgeView edge, Map<String, NodeView> nodes) {
        String how = edge.center().map(label -> label.text().strip()).orElse("");
        return how.isEmpty() ? id(nodes.get(edge.source())) : telling.say("how", id(nodes.get(edge.source())), how);
    }

    private static String id(NodeView node) {
        return node.target() instanceof Identified identified && identified.getId() != null ? identified.getId() : Telling.name(node);
    }
}
