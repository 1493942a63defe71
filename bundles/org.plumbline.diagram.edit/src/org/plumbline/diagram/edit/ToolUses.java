package org.plumbline.diagram.edit;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.core.edit.RefusedEdit;
import org.plumbline.diagram.format.Part;
import org.plumbline.diagram.tool.ToolRunner;
import org.plumbline.diagram.tool.ToolUse;
import org.plumbline.diagram.view.DiagramView;
import org.plumbline.diagram.view.EdgeView;
import org.plumbline.diagram.view.Label;
import org.plumbline.diagram.view.NodeView;

/** Finds the tool that a request means, and what it is used on. */
final class ToolUses {

    private static final String LOOK = "Look at the diagram as it is by now.";

    private final Part diagram;
    private final DiagramView view;
    private final UsableTool usable;
    private final Function<String, Optional<EObject>> elements;

    /**
     * @param runner tells which of several tools for the same can be used
     * @param elements of the model by their keys, for what comes from outside
     */
    ToolUses(Part diagram, DiagramView view, ToolRunner runner, Function<String, Optional<EObject>> elements) {
        this.diagram = diagram;
        this.view = view;
        this.usable = new UsableTool(runner);
        this.elements = elements;
    }

    /**
     * The use that a request asks for.
     *
     * @throws RefusedEdit if there is no such tool, node or edge
     */
    ToolUse of(ToolRequest request) throws RefusedEdit {
        return switch (request) {
            case ToolRequest.Create create -> create(create);
            case ToolRequest.Connect connect -> connect(connect);
            case ToolRequest.Reconnect reconnect -> reconnect(reconnect);
            case ToolRequest.Delete delete -> delete(delete.key());
            case ToolRequest.Edit edit -> ToolUse.edit(only(edit.key(), "labelDirectEdit", "Nothing can be typed there."),
                    shown(edit.key()), edit.text());
            case ToolRequest.Drop drop -> drop(drop);
            case ToolRequest.Bring bring -> bring(bring);
            case ToolRequest.Open open -> ToolUse.open(only(open.key(), "doubleClickDescription", "There is nothing behind it."),
                    shown(open.key()));
        };
    }

    private ToolUse create(ToolRequest.Create request) throws RefusedEdit {
        Part tool = tool(request.tool());
        List<Part> made = Stream.concat(tool.parts("nodeMappings").stream(), tool.parts("containerMappings").stream()).toList();
        boolean fits = request.container().isEmpty() ? made.stream().anyMatch(each -> each.owner().filter(owner -> owner.is("Layer")).isPresent())
                : holds(mapping(node(request.container()).mapping()), made)
                        || tool.parts("extraMappings").contains(mapping(node(request.container()).mapping()));
        if (!fits) {
            throw new RefusedEdit(tool.label() + " makes nothing there.", "Use it elsewhere.");
        }
        return ToolUse.create(tool, target(request.container()));
    }

    private static boolean holds(Part mapping, List<Part> inner) {
        return Stream.of("subNodeMappings", "subContainerMappings", "borderedNodeMappings", "reusedNodeMappings", "reusedContainerMappings",
                "reusedBorderedNodeMappings").flatMap(feature -> mapping.parts(feature).stream()).anyMatch(inner::contains);
    }

    private ToolUse connect(ToolRequest.Connect request) throws RefusedEdit {
        Part tool = tool(request.tool());
        NodeView source = node(request.source());
        NodeView target = node(request.target());
        boolean fits = tool.parts("edgeMappings").stream().anyMatch(edge -> ends(edge, "sourceMapping", tool, "extraSourceMappings", source)
                && ends(edge, "targetMapping", tool, "extraTargetMappings", target));
        if (!fits) {
            throw new RefusedEdit(tool.label() + " joins no such nodes.", "Begin and end elsewhere.");
        }
        return ToolUse.connect(tool, source.target(), target.target());
    }

    /**
     * The beginning of an edge; where it will end is not known.
     *
     * @throws RefusedEdit if no edge of the tool begins at such a node
     */
    ToolUse begin(String name, String source) throws RefusedEdit {
        Part tool = tool(name);
        NodeView node = node(source);
        if (tool.parts("edgeMappings").stream().noneMatch(edge -> ends(edge, "sourceMapping", tool, "extraSourceMappings", node))) {
            throw new RefusedEdit(tool.label() + " begins at no such node.", "Begin elsewhere.");
        }
        return ToolUse.connect(tool, node.target(), null);
    }

    /** What is written on a node or in the middle of an edge. */
    String label(String key) throws RefusedEdit {
        Optional<EdgeView> edge = edge(key);
        return edge.isPresent() ? edge.get().center().map(Label::text).orElse("") : node(key).label().text();
    }

    private static boolean ends(Part edge, String ends, Part tool, String extra, NodeView node) {
        return Stream.concat(edge.parts(ends).stream(), tool.parts(extra).stream()).anyMatch(each -> each.name().equals(node.mapping()));
    }

    private ToolUse reconnect(ToolRequest.Reconnect request) throws RefusedEdit {
        EdgeView edge = edge(request.edge()).orElseThrow(() -> missing(request.edge()));
        String kind = request.source() ? "RECONNECT_SOURCE" : "RECONNECT_TARGET";
        NodeView to = node(request.target());
        Part mapping = mapping(edge.mapping());
        Part tool = mapping.parts("reconnections").stream()
                .filter(each -> List.of(kind, "RECONNECT_BOTH").contains(each.text("reconnectionKind"))).findFirst()
                .filter(each -> mapping.parts(request.source() ? "sourceMapping" : "targetMapping").stream()
                        .anyMatch(end -> end.name().equals(to.mapping())))
                .orElseThrow(() -> new RefusedEdit("This end of the line cannot be led there.", "Lead it to a node of another kind."));
        return ToolUse.reconnect(tool, edge.target(), node(request.source() ? edge.source() : edge.end()).target(), to.target());
    }

    private ToolUse delete(String key) throws RefusedEdit {
        Part tool = only(key, "deletionDescription", "It cannot be deleted here.");
        Optional<EdgeView> edge = edge(key);
        return edge.isPresent() ? ToolUse.delete(tool, edge.get().target(), node(edge.get().source()).target(),
                node(edge.get().end()).target()) : ToolUse.delete(tool, shown(key));
    }

    private ToolUse drop(ToolRequest.Drop request) throws RefusedEdit {
        NodeView node = node(request.node());
        EObject container = target(request.container());
        EObject from = around(request.node());
        return usable.dropping(droppings(request.container()).filter(each -> !each.text("dragSource").equals("PROJECT_EXPLORER")
                && each.parts("mappings").stream().anyMatch(dropped -> dropped.name().equals(node.mapping())))
                .map(tool -> ToolUse.drop(tool, node.target(), from, container)).toList());
    }

    private ToolUse bring(ToolRequest.Bring request) throws RefusedEdit {
        EObject element = elements.apply(request.element()).orElseThrow(() -> missing(request.element()));
        EObject container = target(request.container());
        return usable.dropping(droppings(request.container()).filter(each -> !each.text("dragSource").equals("DIAGRAM"))
                .map(tool -> ToolUse.drop(tool, element, null, container)).toList());
    }

    private Stream<Part> droppings(String container) throws RefusedEdit {
        return (container.isEmpty() ? diagram : mapping(node(container).mapping())).parts("dropDescriptions").stream();
    }

    private Part only(String key, String reference, String reason) throws RefusedEdit {
        Optional<EdgeView> edge = edge(key);
        Part mapping = mapping(edge.isPresent() ? edge.get().mapping() : node(key).mapping());
        return mapping.part(reference).orElseThrow(() -> new RefusedEdit(reason, "Choose something else."));
    }

    private Part tool(String name) throws RefusedEdit {
        return all(diagram).filter(part -> part.is("AbstractToolDescription") && part.name().equals(name)).findFirst()
                .orElseThrow(() -> new RefusedEdit("There is no tool " + name + " in this diagram.", LOOK));
    }

    private Part mapping(String name) throws RefusedEdit {
        return all(diagram).filter(part -> part.is("DiagramElementMapping") && part.name().equals(name)).findFirst()
                .orElseThrow(() -> missing(name));
    }

    private EObject shown(String key) throws RefusedEdit {
        Optional<EdgeView> edge = edge(key);
        return edge.isPresent() ? edge.get().target() : node(key).target();
    }

    private EObject target(String container) throws RefusedEdit {
        return container.isEmpty() ? view.target() : node(container).target();
    }

    /** The element of what a node lies in. */
    private EObject around(String key) {
        return view.allNodes().filter(each -> each.children().stream().anyMatch(child -> child.key().equals(key)))
                .map(NodeView::target).findFirst().orElse(view.target());
    }

    private NodeView node(String key) throws RefusedEdit {
        return find(key).orElseThrow(() -> missing(key));
    }

    private Optional<NodeView> find(String key) {
        return view.allNodes().filter(node -> node.key().equals(key)).findFirst();
    }

    private Optional<EdgeView> edge(String key) {
        return view.edges().stream().filter(edge -> edge.key().equals(key)).findFirst();
    }

    static RefusedEdit missing(String key) {
        return new RefusedEdit("There is no " + key + " in this diagram any more.", LOOK);
    }

    static Stream<Part> all(Part part) {
        return Stream.concat(Stream.of(part), part.contents().stream().flatMap(ToolUses::all));
    }
}
