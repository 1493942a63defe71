package org.plumbline.publishing.diagram;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.diagram.view.DiagramView;
import org.plumbline.diagram.view.NodeView;

/** Tells a heat map cell by cell, from the most likely row down, and says how many cells are empty. */
final class HeatMapTale implements Tale {

    private final Telling telling;

    HeatMapTale(Telling telling) {
        this.telling = telling;
    }

    @Override
    public List<String> tell(DiagramView view) {
        List<NodeView> rows = view.nodes().stream().filter(node -> node.mapping().equals("Likelihood")).toList();
        List<NodeView> cells = rows.stream().flatMap(row -> row.children().stream()).toList();
        long risks = cells.stream().mapToLong(cell -> cell.children().size()).sum();
        List<String> sentences = new ArrayList<>();
        sentences.add(rows.isEmpty() ? telling.say("heatmap.none") : telling.say("heatmap.shows", telling.count("rows", rows.size()),
                telling.count("columns", rows.getFirst().children().size()), telling.count("risks", risks)));
        rows.forEach(row -> row.children().stream().filter(cell -> !cell.children().isEmpty()).forEach(cell -> sentences.add(
                telling.say("heatmap.cell", Telling.name(row), Telling.name(cell), telling.counted("risks", names(cell.children()))))));
        long empty = cells.stream().filter(cell -> cell.children().isEmpty()).count();
        if (empty > 0 && risks > 0) {
            sentences.add(telling.say("heatmap.empty", telling.count("cells", empty)));
        }
        List<NodeView> unscored = view.nodes().stream().filter(node -> node.mapping().equals("Unscored")).toList();
        if (!unscored.isEmpty()) {
            sentences.add(telling.say("heatmap.unscored", telling.counted("risks", names(unscored))));
        }
        return sentences;
    }

    private List<String> names(List<NodeView> risks) {
        return risks.stream().map(risk -> telling.idAndName(risk.target())).toList();
    }
}
