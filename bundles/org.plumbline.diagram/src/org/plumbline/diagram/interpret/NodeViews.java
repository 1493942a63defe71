package org.plumbline.diagram.interpret;

import java.util.List;
import org.plumbline.diagram.expression.Scope;
import org.plumbline.diagram.format.Part;
import org.plumbline.diagram.view.Label;
import org.plumbline.diagram.view.NodeStyle;
import org.plumbline.diagram.view.NodeView;

/** Makes nodes out of what was drafted: with labels and styles. */
final class NodeViews {

    private final Appearance appearance;
    private final NodeStyles styles;
    private final Meanings meanings;

    NodeViews(Appearance appearance) {
        this.appearance = appearance;
        this.styles = new NodeStyles(appearance);
        this.meanings = new Meanings(appearance.asking());
    }

    List<NodeView> of(List<Draft> drafts) {
        return drafts.stream().map(this::view).toList();
    }

    private NodeView view(Draft draft) {
        Scope scope = Scope.of(draft.target);
        Part style = appearance.chosen(draft.mapping, "conditionnalStyles", "style", scope).orElse(draft.mapping);
        Label label = appearance.label(style, scope);
        NodeStyle look = styles.of(style, scope);
        return new NodeView(draft.key, draft.mapping.name(), draft.layer, draft.kind, arrangement(draft.mapping), draft.target, label,
                appearance.asking().text(style, "tooltipExpression", scope), look,
                meanings.of(draft.mapping, style, scope), of(draft.children), of(draft.bordered));
    }

    private static NodeView.Arrangement arrangement(Part mapping) {
        return switch (mapping.text("childrenPresentation")) {
            case "List" -> NodeView.Arrangement.LIST;
            case "HorizontalStack" -> NodeView.Arrangement.ACROSS;
            case "VerticalStack" -> NodeView.Arrangement.DOWN;
            default -> NodeView.Arrangement.FREE;
        };
    }
}
