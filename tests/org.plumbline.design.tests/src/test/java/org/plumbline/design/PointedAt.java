package org.plumbline.design;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.diagram.format.Part;
import org.plumbline.diagram.tool.ToolUse;
import org.plumbline.diagram.view.DiagramView;
import org.plumbline.diagram.view.EdgeView;
import org.plumbline.diagram.view.NodeView;

/**
 * Where in a diagram a tool could be used.
 *
 * @param diagram that the view is of
 * @param view all of it, with all layers
 * @param explorer what could be dragged in from outside
 */
record PointedAt(Part diagram, DiagramView view, List<EObject> explorer) {

    static final String TYPED = "Typed words";

    Stream<ToolUse> uses(Part tool) {
        return switch (tool.kind()) {
            case "NodeCreationDescription" -> around(tool.parts("nodeMappings")).map(place -> ToolUse.create(tool, place));
            case "ContainerCreationDescription" -> around(tool.parts("containerMappings")).map(place -> ToolUse.create(tool, place));
            case "EdgeCreationDescription" -> connect(tool);
            case "DirectEditLabel" -> nodes(users("labelDirectEdit", tool)).map(node -> ToolUse.edit(tool, node.target(), TYPED));
            case "DoubleClickDescription" -> nodes(tool.parts("mappings")).map(node -> ToolUse.open(tool, node.target()));
            case "DeleteElementDescription" -> delete(tool);
            case "ReconnectEdgeDescription" -> edges(users("reconnections", tool)).flatMap(edge -> reconnect(tool, edge));
            case "ContainerDropDescription" -> tool.text("dragSource").equals("PROJECT_EXPLORER")
                    ? explorer.stream().map(element -> ToolUse.drop(tool, element, null, view.target()))
                    : drop(tool);
            default -> Stream.empty();
        };
    }

    private Stream<ToolUse> connect(Part tool) {
        Part mapping = tool.parts("edgeMappings").getFirst();
        return nodes(mapping.parts("sourceMapping")).flatMap(source -> nodes(mapping.parts("targetMapping"))
                .filter(target -> target.target() != source.target() && view.edges().stream().noneMatch(edge -> edge.mapping().equals(mapping.name())
                        && edge.source().equals(source.key()) && edge.end().equals(target.key())))
                .map(target -> ToolUse.connect(tool, source.target(), target.target())));
    }

    private Stream<ToolUse> delete(Part tool) {
        List<Part> users = users("deletionDescription", tool);
        return Stream.concat(nodes(users).map(node -> ToolUse.delete(tool, node.target())), edges(users)
                .map(edge -> ToolUse.delete(tool, edge.target(), node(edge.source()).target(), node(edge.end()).target())));
    }

    private Stream<ToolUse> reconnect(Part tool, EdgeView edge) {
        boolean source = tool.text("reconnectionKind").equals("RECONNECT_SOURCE");
        List<String> mappings = names(users("reconnections", tool).getFirst().parts(source ? "sourceMapping" : "targetMapping"));
        NodeView from = node(source ? edge.source() : edge.end());
        return view.allNodes().filter(node -> mappings.contains(node.mapping()) && !node.key().equals(edge.source()) && !node.key().equals(edge.end()))
                .sorted(Comparator.comparing(node -> !node.mapping().equals(from.mapping())))
                .map(node -> ToolUse.reconnect(tool, edge.target(), from.target(), node.target()));
    }

    private Stream<ToolUse> drop(Part tool) {
        List<String> mappings = names(tool.parts("mappings"));
        List<String> containers = names(users("dropDescriptions", tool));
        return view.allNodes().filter(node -> containers.contains(node.mapping())).flatMap(container -> view.allNodes()
                .filter(node -> mappings.contains(node.mapping()) && !container.children().contains(node))
                .map(node -> ToolUse.drop(tool, node.target(), view.target(), container.target())));
    }

    private Stream<EObject> around(List<Part> mappings) {
        return mappings.stream().map(mapping -> mapping.owner().orElseThrow()).flatMap(owner -> owner.is("AbstractNodeMapping")
                ? nodes(List.of(owner)).map(NodeView::target)
                : Stream.of(view.target()));
    }

    private Stream<NodeView> nodes(List<Part> mappings) {
        return view.allNodes().filter(node -> names(mappings).contains(node.mapping()));
    }

    private Stream<EdgeView> edges(List<Part> mappings) {
        return view.edges().stream().filter(edge -> names(mappings).contains(edge.mapping()));
    }

    private NodeView node(String key) {
        return view.allNodes().filter(node -> node.key().equals(key)).findFirst().orElseThrow();
    }

    private List<Part> users(String reference, Part tool) {
        return all(diagram).filter(part -> part.is("DiagramElementMapping"))
                .filter(part -> Stream.concat(part.part(reference).stream(), part.parts(reference).stream())
                        .anyMatch(each -> each.fragment().equals(tool.fragment()))).toList();
    }

    private static List<String> names(List<Part> parts) {
        return parts.stream().map(Part::name).toList();
    }

    private static Stream<Part> all(Part part) {
        return Stream.concat(Stream.of(part), part.contents().stream().flatMap(PointedAt::all));
    }
}
