package org.plumbline.diagram.edit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.diagram.format.Part;
import org.plumbline.diagram.view.DiagramView;
import org.plumbline.diagram.view.NodeView;

/**
 * Whatever could be asked for in a diagram.
 *
 * @param diagram that the view is of
 * @param elements the keys of all elements of the project
 */
record Requests(Part diagram, DiagramView view, List<String> elements) {

    /** The tools of a diagram, in the order of the file. */
    static List<Part> tools(Part representation) {
        return all(representation).filter(part -> part.is("AbstractToolDescription") || part.is("TableTool") || part.is("TreeItemTool")).distinct().toList();
    }

    /** Every use of a tool that its kind allows, whether it can be used there or not. */
    Stream<ToolRequest> of(Part tool) {
        return switch (tool.kind()) {
            case "NodeCreationDescription", "ContainerCreationDescription" -> Stream.concat(Stream.of(""), nodes())
                    .map(container -> new ToolRequest.Create(tool.name(), container, Optional.empty()));
            case "EdgeCreationDescription" -> nodes().flatMap(source -> nodes().filter(target -> !target.equals(source))
                    .map(target -> new ToolRequest.Connect(tool.name(), source, target)));
            case "DirectEditLabel" -> shown("labelDirectEdit", tool).map(key -> new ToolRequest.Edit(key, "Typed words"));
            case "DoubleClickDescription" -> shown("doubleClickDescription", tool).map(ToolRequest.Open::new);
            case "DeleteElementDescription" -> shown("deletionDescription", tool).map(ToolRequest.Delete::new);
            case "ReconnectEdgeDescription" -> reconnect(tool);
            case "ContainerDropDescription" -> tool.text("dragSource").equals("PROJECT_EXPLORER")
                    ? elements.stream().map(element -> new ToolRequest.Bring(element, "")) : drop(tool);
            default -> throw new AssertionError(tool.kind());
        };
    }

    private Stream<ToolRequest> reconnect(Part tool) {
        boolean source = tool.text("reconnectionKind").equals("RECONNECT_SOURCE");
        return view.edges().stream().filter(edge -> mappings("reconnections", tool).contains(edge.mapping()))
                .flatMap(edge -> nodes().filter(node -> !node.equals(edge.source()) && !node.equals(edge.end()))
                        .map(node -> new ToolRequest.Reconnect(edge.key(), source, node)));
    }

    private Stream<ToolRequest> drop(Part tool) {
        List<String> dropped = tool.parts("mappings").stream().map(Part::name).toList();
        return view.allNodes().filter(container -> mappings("dropDescriptions", tool).contains(container.mapping()))
                .flatMap(container -> view.allNodes().filter(node -> dropped.contains(node.mapping()) && !container.children().contains(node))
                        .map(node -> new ToolRequest.Drop(node.key(), container.key(), Optional.empty())));
    }

    private Stream<String> shown(String reference, Part tool) {
        List<String> mappings = mappings(reference, tool);
        return Stream.concat(view.allNodes().filter(node -> mappings.contains(node.mapping())).map(NodeView::key),
                view.edges().stream().filter(edge -> mappings.contains(edge.mapping())).map(edge -> edge.key()));
    }

    private List<String> mappings(String reference, Part tool) {
        return all(diagram).filter(part -> part.is("DiagramElementMapping"))
                .filter(part -> Stream.concat(part.part(reference).stream(), part.parts(reference).stream()).anyMatch(tool::equals))
                .map(Part::name).toList();
    }

    private Stream<String> nodes() {
        return view.allNodes().map(NodeView::key);
    }

    static Stream<Part> all(Part part) {
        return Stream.concat(Stream.of(part), part.contents().stream().flatMap(Requests::all));
    }
}
