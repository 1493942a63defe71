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
import org.plumbline.model.core.Identified;

/** Tells a risk map: the risks area by area, what each tool and action does about them, who owns them, and which nobody touches. */
final class RiskMapTale implements Tale {

    private final Telling telling;

    RiskMapTale(Telling telling) {
        this.telling = telling;
    }

    @Override
    public List<String> tell(DiagramView view) {
        List<NodeView> areas = nodes(view, "Area");
        List<NodeView> outside = nodes(view, "RiskOutsideAreas");
        List<NodeView> risks = view.allNodes().filter(RiskMapTale::isRisk).toList();
        List<String> sentences = new ArrayList<>(List.of(risks.isEmpty() ? telling.say("riskmap.none")
                : telling.say("riskmap.shows", telling.count("risks", risks.size()), telling.count("areas", areas.size()))));
        areas.forEach(area -> sentences.add(telling.say("in", Telling.name(area),
                telling.counted("risks", Telling.names(area.children().stream())))));
        if (!outside.isEmpty()) {
            sentences.add(telling.say("riskmap.outside", telling.counted("risks", Telling.names(outside.stream()))));
        }
        Map<String, NodeView> byKey = new HashMap<>();
        view.allNodes().forEach(node -> byKey.put(node.key(), node));
        sentences.addAll(effects(view, "Tool", "Mitigates", byKey));
        sentences.addAll(effects(view, "Action", "Reduces", byKey));
        sentences.addAll(owners(view, byKey));
        sentences.addAll(untouched(view, risks));
        return sentences;
    }

    private static List<NodeView> nodes(DiagramView view, String mapping) {
        return view.nodes().stream().filter(node -> node.mapping().equals(mapping)).toList();
    }

    private static boolean isRisk(NodeView node) {
        return node.mapping().equals("Risk") || node.mapping().equals("RiskOutsideAreas");
    }

    private List<String> effects(DiagramView view, String mapping, String edges, Map<String, NodeView> byKey) {
        List<String> sentences = new ArrayList<>();
        for (NodeView node : nodes(view, mapping)) {
            List<String> risks = view.edges().stream().filter(edge -> edge.mapping().equals(edges) && edge.source().equals(node.key()))
                    .map(edge -> effect(edge, byKey.get(edge.end()))).toList();
            sentences.add(risks.isEmpty() ? telling.say("riskmap.idle", Telling.name(node))
                    : telling.say("riskmap.reduces", Telling.name(node), telling.list(risks)));
        }
        return sentences;
    }

    private String effect(EdgeView edge, NodeView risk) {
        String word = edge.center().map(label -> label.text().strip()).orElse("");
        return word.isEmpty() ? id(risk) : telling.say("how", id(risk), word);
    }

    private List<String> owners(DiagramView view, Map<String, NodeView> byKey) {
        return nodes(view, "Owner").stream().map(owner -> telling.say("riskmap.owner", Telling.name(owner), telling.list(view.edges().stream()
                .filter(edge -> edge.mapping().equals("Owns") && (edge.end().equals(owner.key()) || edge.source().equals(owner.key())))
                .map(edge -> id(byKey.get(edge.end().equals(owner.key()) ? edge.source() : edge.end()))).toList()))).toList();
    }

    private List<String> untouched(DiagramView view, List<NodeView> risks) {
        if (nodes(view, "Tool").isEmpty()) {
            return List.of();
        }
        Set<String> touched = new HashSet<>();
        view.edges().stream().filter(edge -> edge.mapping().equals("Mitigates")).forEach(edge -> touched.add(edge.end()));
        List<String> left = Telling.names(risks.stream().filter(risk -> !touched.contains(risk.key())));
        return List.of(left.isEmpty() ? telling.say("riskmap.covered") : telling.say("riskmap.left", telling.counted("risks", left)));
    }

    private static String id(NodeView risk) {
        return risk.target() instanceof Identified identified && identified.getId() != null ? identified.getId() : Telling.name(risk);
    }
}
