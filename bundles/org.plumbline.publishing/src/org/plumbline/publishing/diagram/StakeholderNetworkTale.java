package org.plumbline.publishing.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.diagram.view.DiagramView;
import org.plumbline.diagram.view.EdgeView;
import org.plumbline.diagram.view.NodeView;
import org.plumbline.model.organization.RelationKind;
import org.plumbline.model.organization.StakeholderRelation;

/** Tells a stakeholder network: who does what to whom, the conflicts of interest, and who stands alone. */
final class StakeholderNetworkTale implements Tale {

    private final Telling telling;

    StakeholderNetworkTale(Telling telling) {
        this.telling = telling;
    }

    @Override
    public List<String> tell(DiagramView view) {
        Map<String, String> names = new HashMap<>();
        view.allNodes().forEach(node -> names.put(node.key(), Telling.name(node)));
        List<NodeView> stakeholders = view.nodes().stream().filter(node -> node.mapping().equals("Stakeholder")).toList();
        List<EdgeView> conflicts = view.edges().stream().filter(StakeholderNetworkTale::isConflict).toList();
        List<String> sentences = new ArrayList<>();
        sentences.add(stakeholders.isEmpty() ? telling.say("network.none") : telling.say("network.shows",
                telling.count("stakeholders", stakeholders.size()), telling.count("relations", view.edges().size())));
        bySource(view).forEach((source, edges) -> sentences.add(telling.say("sentence", names.get(source), telling.list(edges.stream()
                .map(edge -> edge.center().map(label -> label.text().strip()).orElse("") + " " + names.get(edge.end())).toList()))));
        if (!conflicts.isEmpty()) {
            sentences.add(telling.say("network.conflicts", telling.count("conflicts", conflicts.size()), telling.list(conflicts.stream()
                    .map(edge -> telling.say("network.between", names.get(edge.source()), names.get(edge.end()))).toList())));
        }
        Set<String> joined = new HashSet<>();
        view.edges().forEach(edge -> joined.addAll(List.of(edge.source(), edge.end())));
        List<String> alone = Telling.names(stakeholders.stream().filter(node -> !joined.contains(node.key())));
        if (!alone.isEmpty()) {
            sentences.add(telling.say("network.alone", telling.counted("stakeholders", alone)));
        }
        return sentences;
    }

    private static Map<String, List<EdgeView>> bySource(DiagramView view) {
        Map<String, List<EdgeView>> bySource = new LinkedHashMap<>();
        view.edges().forEach(edge -> bySource.computeIfAbsent(edge.source(), key -> new ArrayList<>()).add(edge));
        return bySource;
    }

    private static boolean isConflict(EdgeView edge) {
        return edge.target() instanceof StakeholderRelation relation && relation.getKind() == RelationKind.CONFLICTS;
    }
}
