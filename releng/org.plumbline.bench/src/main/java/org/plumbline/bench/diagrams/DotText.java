package org.plumbline.bench.diagrams;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.plumbline.diagram.layout.Sizes;
import org.plumbline.diagram.view.DiagramView;
import org.plumbline.diagram.view.NodeView;
import org.plumbline.drawing.text.TextMetrics;

/** A diagram as a graph in the language of Graphviz: the same nodes, containers, labels and edges, as a peer draws them. */
final class DotText {

    private static final double PIXELS_PER_INCH = 96;

    private final Sizes sizes;
    private final Map<String, String> names = new HashMap<>();

    DotText(TextMetrics metrics) {
        this.sizes = new Sizes(metrics);
    }

    String of(DiagramView view) {
        StringBuilder text = new StringBuilder("digraph G {\n  rankdir=LR; compound=true; node [shape=box, fontsize=9];\n");
        view.nodes().forEach(node -> add(node, text));
        view.edges().forEach(edge -> text.append("  ").append(names.get(edge.source())).append(" -> ").append(names.get(edge.end()))
                .append(edge.center().map(label -> " [label=\"" + quoted(label.text()) + "\"]").orElse("")).append(";\n"));
        return text.append("}\n").toString();
    }

    private void add(NodeView node, StringBuilder text) {
        String name = "n" + names.size();
        names.put(node.key(), name);
        String label = "label=\"" + quoted(node.label().text()) + "\"";
        if (node.kind() == NodeView.Kind.CONTAINER) {
            text.append("  subgraph cluster_").append(name).append(" { ").append(label).append(";\n");
            node.children().forEach(child -> add(child, text));
            text.append("  }\n");
        } else {
            double width = Math.min(160, sizes.width(node.label().text(), node.label().style())) / PIXELS_PER_INCH;
            text.append("  ").append(name).append(" [").append(label).append(String.format(Locale.ROOT, ", width=%.2f", width)).append("];\n");
        }
    }

    private static String quoted(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }
}
