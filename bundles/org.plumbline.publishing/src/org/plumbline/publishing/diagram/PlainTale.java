package org.plumbline.publishing.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.diagram.view.DiagramView;
import org.plumbline.diagram.view.EdgeView;
import org.plumbline.diagram.view.NodeView;

/** Tells diagrams of which nothing more is known than that they have nodes and edges. */
final class PlainTale implements Tale {

    private final Telling telling;

    PlainTale(Telling telling) {
        this.telling = telling;
    }

    @Override
    public List<String> tell(DiagramView view) {
        List<String> sentences = new ArrayList<>();
        sentences.add(view.nodes().isEmpty() ? telling.say("nothing") : telling.say("shows", telling.list(Telling.names(view.nodes().stream()))));
        view.allNodes().filter(node -> node.kind() == NodeView.Kind.CONTAINER).forEach(node -> sentences.add(node.children().isEmpty()
                ? telling.say("empty", Telling.name(node))
                : telling.say("holds", Telling.name(node), telling.list(Telling.names(node.children().stream())))));
        Map<String, String> names = new HashMap<>();
        view.allNodes().forEach(node -> names.put(node.key(), Telling.name(node)));
        view.edges().forEach(edge -> sentences.add(tell(edge, names)));
        return sentences;
    }

    private String tell(EdgeView edge, Map<String, String> names) {
        String from = names.get(edge.source());
        String to = names.get(edge.end());
        return edge.center().map(label -> telling.say("leads.how", from, to, label.text().strip()))
                .orElseGet(() -> telling.say("leads", from, to));
    }
}
