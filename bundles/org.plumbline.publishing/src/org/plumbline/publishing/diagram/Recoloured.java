package org.plumbline.publishing.diagram;

import java.util.Map;
import org.plumbline.diagram.view.DiagramView;
import org.plumbline.diagram.view.NodeStyle;
import org.plumbline.diagram.view.NodeView;
import org.plumbline.drawing.Color;

/** Diagrams in which some grounds have the colours of a document instead of those of the specification. */
final class Recoloured {

    private final Map<Color, Color> colors;

    /** @param colors the document's by those of the specification */
    Recoloured(Map<Color, Color> colors) {
        this.colors = Map.copyOf(colors);
    }

    DiagramView of(DiagramView view) {
        return new DiagramView(view.description(), view.title(), view.target(), view.placement(), view.background(),
                view.nodes().stream().map(this::of).toList(), view.edges(), view.problems());
    }

    private NodeView of(NodeView node) {
        return new NodeView(node.key(), node.mapping(), node.layer(), node.kind(), node.arrangement(), node.target(), node.label(),
                node.tooltip(), of(node.style()), node.meaning(), node.children().stream().map(this::of).toList(), node.bordered().stream().map(this::of).toList());
    }

    private NodeStyle of(NodeStyle style) {
        return new NodeStyle(style.figure(), of(style.fill()), of(style.shade()), style.border(), style.borderWidth(), style.line(),
                style.width(), style.height(), style.radius(), style.image());
    }

    private Color of(Color color) {
        return colors.getOrDefault(color, color);
    }
}
