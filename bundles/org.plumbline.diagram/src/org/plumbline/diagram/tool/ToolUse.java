package org.plumbline.diagram.tool;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.diagram.expression.Scope;
import org.plumbline.diagram.format.Part;
import org.plumbline.diagram.view.ViewObjects;

/**
 * A tool, with what somebody points at. Variables have the names that the description gives them.
 *
 * @param tool of a description
 * @param scope where its first operation begins
 * @param precondition where its precondition is asked
 */
public record ToolUse(Part tool, Scope scope, Scope precondition) {

    /** Creates a node or a container in another one, or in the diagram. */
    public static ToolUse create(Part tool, EObject container) {
        Scope scope = new Uses(tool, container).set("variable", container).view("viewVariable", container).scope();
        return new ToolUse(tool, scope, scope.with("container", container));
    }

    /**
     * Creates an edge from one node to another.
     *
     * @param target null as long as nobody knows where it will end
     */
    public static ToolUse connect(Part tool, EObject source, EObject target) {
        Scope scope = new Uses(tool, source).set("sourceVariable", source).set("targetVariable", target)
                .view("sourceViewVariable", source).view("targetViewVariable", target).scope();
        return new ToolUse(tool, scope, scope.with("preSource", source).with("preTarget", target));
    }

    /**
     * Moves one end of an edge to another node.
     *
     * @param element of the edge; of its source, if it has none of its own
     * @param from the element where the end was
     * @param to the element where it is now
     */
    public static ToolUse reconnect(Part tool, EObject element, EObject from, EObject to) {
        Uses uses = new Uses(tool, element).set("element", element).set("source", from).set("target", to).view("sourceView", from)
                .view("targetView", to).view("edgeView", element);
        return same(tool, uses.scope());
    }

    /** Deletes a node or a container. */
    public static ToolUse delete(Part tool, EObject element) {
        return same(tool, new Uses(tool, element).set("element", element).view("elementView", element)
                .view("containerView", element.eContainer()).scope());
    }

    /**
     * Deletes an edge.
     *
     * @param element of the edge; of its source, if it has none of its own
     */
    public static ToolUse delete(Part tool, EObject element, EObject source, EObject target) {
        return same(tool, new Uses(tool, element).set("element", element).edge("elementView", element, source, target)
                .view("containerView", element.eContainer()).scope());
    }

    /** Writes another text over a label. */
    public static ToolUse edit(Part tool, EObject element, String text) {
        return same(tool, new Uses(tool, element).set("element", element).declared(Map.of("element", element)).scope().with("arg0", text)
                .with("0", text));
    }

    /** Drops a node into another container, where the first operation begins. */
    public static ToolUse drop(Part tool, EObject element, EObject from, EObject to) {
        Scope scope = new Uses(tool, element).set("element", element).set("oldContainer", from).set("newContainer", to)
                .view("newViewContainer", to).scope();
        return new ToolUse(tool, scope.at(to), scope);
    }

    /**
     * Drops an element onto an item of a tree, or between the items below it. The first operation begins at the element of that item. As
     * in Sirius, the old container is an element for the precondition, and a view for the operations.
     *
     * @param from the element of the item that it lay in; null if it comes from outside
     * @param to the element of the item that it lies in now
     * @param preceding the elements of the items before it there
     */
    public static ToolUse dropInTree(Part tool, EObject element, EObject from, EObject to, List<EObject> preceding) {
        Scope scope = new Uses(tool, to).set("element", element).view("oldContainer", from).set("newContainer", to)
                .view("newViewContainer", to).views("precedingSiblings", preceding).scope();
        return new ToolUse(tool, scope, Scope.of(element).with("element", element).with("oldContainer", from).with("newContainer", to));
    }

    /** Opens what an element has behind it. As in Sirius, the first operation begins at the view, not at the element. */
    public static ToolUse open(Part tool, EObject element) {
        Scope scope = new Uses(tool, element).set("element", element).view("elementView", element).scope();
        return new ToolUse(tool, scope.at(new ViewObjects().node("", element)), scope);
    }

    /**
     * Uses a tool of a table or a tree.
     *
     * @param self where it begins: the element of the cell, line, column or item
     * @param values of the variables {@code root}, {@code element}, {@code container}, {@code lineSemantic} and {@code columnSemantic}, as
     *     far as there are such; those that the tool declares are set
     * @param text typed into the cell; empty where none is asked for
     */
    public static ToolUse inTable(Part tool, EObject self, Map<String, EObject> values, String text) {
        Uses uses = new Uses(tool, self).set("element", values.get("element")).set("root", values.get("root")).declared(values);
        Scope known = uses.scope();
        for (Map.Entry<String, EObject> each : values.entrySet()) {
            known = known.with(each.getKey(), each.getValue());
        }
        return new ToolUse(tool, uses.scope().with("arg0", text).with("0", text), known);
    }

    private static ToolUse same(Part tool, Scope scope) {
        return new ToolUse(tool, scope, scope);
    }

    /** Gives variables the names that a tool gives them. */
    private static final class Uses {

        private final Part tool;
        private final EObject self;
        private final ViewObjects views = new ViewObjects();
        private final Map<String, Object> values = new LinkedHashMap<>();

        Uses(Part tool, EObject self) {
            this.tool = tool;
            this.self = self;
        }

        Uses set(String role, Object value) {
            tool.part(role).map(Part::name).filter(name -> !name.isEmpty()).ifPresent(name -> values.put(name, value));
            return this;
        }

        Uses view(String role, EObject target) {
            return set(role, target == null ? null : views.node("", target));
        }

        Uses views(String role, List<EObject> targets) {
            return set(role, targets.stream().map(target -> views.node("", target)).toList());
        }

        Uses edge(String role, EObject target, EObject source, EObject end) {
            return set(role, views.edge("", target, source, end));
        }

        Uses declared(Map<String, EObject> known) {
            List<Part> variables = tool.parts("variables");
            variables.forEach(variable -> values.put(variable.name(), known.get(variable.name())));
            return this;
        }

        Scope scope() {
            return new Scope(self, values);
        }
    }
}
