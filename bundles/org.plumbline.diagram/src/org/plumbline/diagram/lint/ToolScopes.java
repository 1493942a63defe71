package org.plumbline.diagram.lint;

import java.util.List;
import java.util.Set;
import org.plumbline.diagram.format.Part;

/** What is known about the element that a tool begins at, and about its variables. */
final class ToolScopes {

    private static final Set<String> VIEWS = Set.of("viewVariable", "sourceViewVariable", "targetViewVariable", "elementView",
            "containerView", "sourceView", "targetView", "edgeView", "newViewContainer", "oldContainer", "precedingSiblings");

    private final MappingTypes mappings;

    ToolScopes(MappingTypes mappings) {
        this.mappings = mappings;
    }

    /** Where the first operation of a tool begins. */
    TypeScope of(Part tool) {
        TypeScope scope = TypeScope.of(self(tool));
        for (Part variable : tool.contents()) {
            if (variable.is("Variable") && !variable.name().isEmpty()) {
                scope = scope.with(variable.name(), variable(tool, variable));
            }
        }
        return tool.part("mask").isPresent() ? scope.with("arg0", StaticType.DATA) : scope;
    }

    /** Where a precondition of a tool is asked. */
    TypeScope precondition(Part tool, String attribute) {
        return switch (tool.kind()) {
            case "EdgeCreationDescription" -> {
                TypeScope start = TypeScope.of(StaticType.ELEMENT).with("preSource", ends(tool, "sourceMapping"));
                yield attribute.equals("connectionStartPrecondition") ? start : start.with("preTarget", ends(tool, "targetMapping"));
            }
            case "NodeCreationDescription", "ContainerCreationDescription" -> TypeScope.of(container(tool)).with("container", container(tool));
            case "TreeItemContainerDropTool" -> TypeScope.of(StaticType.ELEMENT).with("element", StaticType.ELEMENT)
                    .with("newContainer", self(tool)).with("oldContainer", StaticType.ELEMENT);
            default -> of(tool);
        };
    }

    private StaticType self(Part tool) {
        return switch (tool.kind()) {
            case "NodeCreationDescription", "ContainerCreationDescription" -> container(tool);
            case "DirectEditLabel" -> mappings.shown(mappings.users(tool, "labelDirectEdit"));
            case "DeleteElementDescription" -> mappings.shown(mappings.users(tool, "deletionDescription"));
            case "DoubleClickDescription" -> mappings.shown(tool.parts("mappings"));
            case "LabelEditTool" -> cell(tool.owner().orElseThrow());
            case "DeleteLineTool", "DeleteColumnTool", "TreeItemDeletionTool", "TreeItemEditionTool", "TreeItemContainerDropTool" ->
                mappings.shown(tool.owner().orElseThrow());
            default -> StaticType.ELEMENT;
        };
    }

    private StaticType cell(Part mapping) {
        return mapping.is("FeatureColumnMapping") ? lines(mapping)
                : mapping.flag("useDomainClass") ? mappings.shown(mapping) : mappings.shown(mapping.parts("lineMapping"));
    }

    /** The elements that the lines of a table stand for. */
    StaticType lines(Part mapping) {
        List<Part> lines = mapping.around("TableDescription").orElseThrow().parts("ownedLineMappings");
        return lines.stream().allMatch(line -> line.parts("ownedSubLines").isEmpty()) ? mappings.shown(lines) : StaticType.ELEMENT;
    }

    private StaticType container(Part tool) {
        List<Part> created = tool.is("NodeCreationDescription") ? tool.parts("nodeMappings") : tool.parts("containerMappings");
        StaticType around = created.stream().map(mappings::around).reduce(StaticType::or).orElse(StaticType.ELEMENT);
        return tool.parts("extraMappings").isEmpty() ? around : around.or(mappings.shown(tool.parts("extraMappings")));
    }

    private StaticType ends(Part tool, String end) {
        List<Part> edges = tool.is("EdgeCreationDescription") ? tool.parts("edgeMappings") : mappings.users(tool, "reconnections");
        return mappings.shown(edges.stream().flatMap(edge -> edge.parts(end).stream()).toList());
    }

    private StaticType variable(Part tool, Part variable) {
        String role = variable.object().eContainingFeature().getName();
        return VIEWS.contains(role) ? StaticType.ELEMENT : switch (role) {
            case "variable" -> container(tool);
            case "sourceVariable" -> ends(tool, "sourceMapping");
            case "targetVariable" -> ends(tool, "targetMapping");
            case "source", "target" -> ends(tool, "sourceMapping").or(ends(tool, "targetMapping"));
            case "newContainer" -> tool.is("TreeItemTool") ? self(tool) : mappings.shown(mappings.users(tool, "dropDescriptions"));
            case "element" -> element(tool);
            case "root" -> representation(tool);
            case "variables" -> declared(tool, variable.name());
            default -> StaticType.ELEMENT;
        };
    }

    private StaticType element(Part tool) {
        return switch (tool.kind()) {
            case "ReconnectEdgeDescription" -> mappings.shown(mappings.users(tool, "reconnections"));
            case "ContainerDropDescription" -> mappings.shown(tool.parts("mappings"));
            case "TreeItemContainerDropTool" -> StaticType.ELEMENT;
            default -> self(tool);
        };
    }

    private StaticType declared(Part tool, String name) {
        Part owner = tool.owner().orElseThrow();
        return switch (name) {
            case "root" -> representation(tool);
            case "element" -> self(tool);
            case "lineSemantic" -> owner.is("IntersectionMapping") ? mappings.shown(owner.parts("lineMapping")) : lines(owner);
            case "columnSemantic" -> owner.part("columnMapping").map(mappings::shown).orElse(StaticType.ELEMENT);
            default -> StaticType.ELEMENT;
        };
    }

    private StaticType representation(Part tool) {
        return tool.around("RepresentationDescription").map(mappings::shown).orElse(StaticType.ELEMENT);
    }
}
