package org.plumbline.diagram.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.diagram.format.Part;

/** What is known about the element that an expression outside of operations is asked of. */
final class ExpressionScopes {

    private static final Set<String> AROUND = Set.of("semanticCandidatesExpression");
    private static final Set<String> OF_DIAGRAM = Set.of("semanticCandidatesExpression", "preconditionExpression", "sourceFinderExpression",
            "targetFinderExpression", "labelExpression", "predicateExpression");

    private final MappingTypes mappings;
    private final ToolScopes tools;

    ExpressionScopes(MappingTypes mappings, ToolScopes tools) {
        this.mappings = mappings;
        this.tools = tools;
    }

    /** The scope of an attribute of a part that is no operation. */
    TypeScope of(Part part, String attribute) {
        if (part.is("ToolEntry") || part.is("TableTool")) {
            return attribute.equals("inputLabelExpression") ? tools.of(part) : tools.precondition(part, attribute);
        }
        if (part.is("MappingFilter")) {
            return TypeScope.of(mappings.shown(part.parts("mappings")));
        }
        if (part.is("VariableFilter")) {
            return asking(part);
        }
        if (part.is("SelectModelElementVariable")) {
            return TypeScope.of(attribute.equals("childrenExpression") ? StaticType.ELEMENT : root(part)).with("diagram", StaticType.ELEMENT);
        }
        if (part.is("OrderedTreeLayout")) {
            return TypeScope.of(mappings.shown(part.parts("nodeMapping")));
        }
        TypeScope scope = owner(part).map(mapping -> mapping(mapping, attribute)).orElse(TypeScope.of(StaticType.ELEMENT));
        boolean diagram = OF_DIAGRAM.contains(attribute) && owner(part).filter(owner -> owner.is("DiagramElementMapping")).isPresent();
        return diagram ? scope.with("diagram", StaticType.ELEMENT) : scope;
    }

    /** A filter that asks for elements looks at all that its diagram shows. */
    private TypeScope asking(Part filter) {
        List<Part> shown = new ArrayList<>();
        filter.around("DiagramDescription").ifPresent(diagram -> diagram.object().eAllContents().forEachRemaining(object -> {
            Part part = new Part(object);
            if (part.is("DiagramElementMapping")) {
                shown.add(part);
            }
        }));
        TypeScope scope = TypeScope.of(mappings.shown(shown));
        for (Part variable : filter.parts("ownedVariables")) {
            scope = scope.with(variable.name(), StaticType.ELEMENT);
        }
        return scope;
    }

    private static Optional<Part> owner(Part part) {
        boolean owner = part.is("DiagramElementMapping") || part.is("TableMapping") || part.is("TreeItemMapping")
                || part.is("RepresentationDescription");
        return owner ? Optional.of(part) : part.owner().flatMap(ExpressionScopes::owner);
    }

    private TypeScope mapping(Part mapping, String attribute) {
        if (AROUND.contains(attribute)) {
            return TypeScope.of(mapping.is("EdgeMapping") || mapping.is("IntersectionMapping") ? root(mapping) : mappings.around(mapping));
        }
        return switch (mapping.kind()) {
            case "IntersectionMapping" -> intersection(mapping, attribute);
            case "FeatureColumnMapping" -> column(mapping, attribute);
            case "EdgeMapping" -> edge(mapping, attribute);
            default -> attribute.equals("preconditionExpression") && !mapping.is("RepresentationDescription")
                    ? TypeScope.of(mappings.shown(mapping)).with("container", mappings.around(mapping)) : TypeScope.of(mappings.shown(mapping));
        };
    }

    private TypeScope edge(Part mapping, String attribute) {
        TypeScope scope = TypeScope.of(mappings.shown(mapping));
        return attribute.equals("preconditionExpression") ? scope.with("source", mappings.shown(mapping.parts("sourceMapping")))
                .with("target", mappings.shown(mapping.parts("targetMapping"))) : scope;
    }

    private TypeScope intersection(Part mapping, String attribute) {
        boolean ofElement = mapping.flag("useDomainClass");
        StaticType lines = mappings.shown(mapping.parts("lineMapping"));
        TypeScope scope = TypeScope.of(ofElement ? mappings.shown(mapping) : lines);
        return attribute.equals("labelExpression") || attribute.equals("predicateExpression")
                || attribute.equals("canEdit")
                || attribute.equals("preconditionExpression")
                        ? scope.with("lineSemantic", lines)
                                .with("columnSemantic", mapping.part("columnMapping").map(mappings::shown).orElse(StaticType.ELEMENT))
                        : scope;
    }

    private TypeScope column(Part mapping, String attribute) {
        return TypeScope.of(attribute.equals("headerLabelExpression") ? root(mapping) : parent(mapping, attribute));
    }

    private StaticType parent(Part mapping, String attribute) {
        boolean moved = !mapping.text("featureParentExpression").isEmpty() && !attribute.equals("featureParentExpression");
        return moved ? StaticType.ELEMENT : tools.lines(mapping);
    }

    private StaticType root(Part mapping) {
        return mapping.around("RepresentationDescription").map(mappings::shown).orElse(StaticType.ELEMENT);
    }
}
