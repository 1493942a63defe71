package org.plumbline.cli.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plumbline.diagram.view.DiagramView;
import org.plumbline.diagram.view.EdgeView;
import org.plumbline.diagram.view.NodeView;
import org.plumbline.documents.text.Texts;

/** Tells diagrams in sentences: what they show, what lies in what, and what leads where. */
final class Narration {

    private final Texts texts;

    /** @param language BCP 47 tag of the sentences; what elements are called stays as the diagram has it */
    Narration(String language) {
        texts = Texts.of(Narration.class, "narration", language);
    }

    List<String> tell(DiagramView view) {
        List<String> sentences = new ArrayList<>(List.of(view.title()));
        sentences.add(view.nodes().isEmpty() ? texts.get("nothing") : texts.get("shows", list(view.nodes())));
        view.allNodes().filter(node -> node.kind() == NodeView.Kind.CONTAINER).forEach(node -> sentences.add(node.children().isEmpty()
                ? texts.get("empty", name(node)) : texts.get("holds", name(node), list(node.children()))));
        Map<String, String> names = new HashMap<>();
        view.allNodes().forEach(node -> names.put(node.key(), name(node)));
        view.edges().forEach(edge -> sentences.add(tell(edge, names)));
        sentences.add("");
        return sentences;
    }

    private String tell(EdgeView edge, Map<String, String> names) {
        String from = names.get(edge.source());
        String to = names.get(edge.end());
        return edge.center().map(label -> texts.get("leads.how", from, to, label.text().strip()))
                .orElseGet(() -> texts.get("leads", from, to));
    }

    private String list(List<NodeView> nodes) {
        return nodes.stream().map(Narration::name).collect(Collectors.joining(texts.get("list")));
    }

    private static String name(NodeView node) {
        String label = node.label().text().strip().replaceAll("\\s+", " ");
        return label.isEmpty() ? node.mapping() : label;
    }
}
