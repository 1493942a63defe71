package org.plumbline.publishing.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.plumbline.design.DesignWords;
import org.plumbline.diagram.view.DiagramView;
import org.plumbline.diagram.view.NodeView;
import org.plumbline.model.organization.Attitude;
import org.plumbline.model.organization.Stakeholder;

/** Tells a stakeholder grid from the greatest influence and interest down, how many have which attitude, and who has no place. */
final class StakeholderGridTale implements Tale {

    private final Telling telling;
    private final DesignWords words;

    StakeholderGridTale(Telling telling, DesignWords words) {
        this.telling = telling;
        this.words = words;
    }

    @Override
    public List<String> tell(DiagramView view) {
        List<NodeView> rows = view.nodes().stream().filter(node -> node.kind() == NodeView.Kind.CONTAINER).toList();
        List<NodeView> placed = rows.stream().flatMap(row -> row.children().stream()).flatMap(cell -> cell.children().stream()).toList();
        List<NodeView> unplaced = view.nodes().stream().filter(node -> node.mapping().equals("Unplaced")).toList();
        List<String> sentences = new ArrayList<>();
        sentences.add(placed.isEmpty() ? telling.say("grid.none") : telling.say("grid.shows", telling.count("stakeholders", placed.size())));
        for (NodeView row : rows) {
            row.children().reversed().stream().filter(cell -> !cell.children().isEmpty()).forEach(cell -> sentences.add(telling.say("grid.cell",
                    Telling.name(row), Telling.name(cell), telling.counted("stakeholders", Telling.names(cell.children().stream())))));
        }
        attitudes(placed).ifPresent(sentences::add);
        if (!unplaced.isEmpty()) {
            sentences.add(telling.say("grid.unplaced", telling.counted("stakeholders", Telling.names(unplaced.stream()))));
        }
        return sentences;
    }

    private Optional<String> attitudes(List<NodeView> nodes) {
        Map<Attitude, Long> counts = nodes.stream().map(NodeView::target).filter(Stakeholder.class::isInstance).map(Stakeholder.class::cast)
                .filter(Stakeholder::isSetAttitude).collect(Collectors.groupingBy(Stakeholder::getAttitude, TreeMap::new, Collectors.counting()));
        return counts.isEmpty() ? Optional.empty() : Optional.of(telling.say("grid.attitudes", telling.list(counts.entrySet()
                .stream().map(entry -> telling.say("pair", words.of(entry.getKey()), entry.getValue())).toList())));
    }
}
