package org.plumbline.diagram.interpret;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.diagram.expression.Scope;
import org.plumbline.diagram.format.Part;
import org.plumbline.diagram.view.EdgeStyle;
import org.plumbline.diagram.view.EdgeView;
import org.plumbline.diagram.view.Label;
import org.plumbline.drawing.Color;

/** Finds the edges between the nodes that a diagram has. An edge is there once for each pair of nodes that show its ends. */
final class EdgeViews {

    private final Asking asking;
    private final Appearance appearance;
    private final Meanings meanings;
    private final Candidates candidates;
    private final Visibility visibility;
    private final Drafts nodes;
    private final ElementKeys keys;
    private final Map<String, EdgeView> edges = new LinkedHashMap<>();

    EdgeViews(Appearance appearance, Candidates candidates, Visibility visibility, Drafts nodes, ElementKeys keys) {
        this.asking = appearance.asking();
        this.appearance = appearance;
        this.meanings = new Meanings(asking);
        this.candidates = candidates;
        this.visibility = visibility;
        this.nodes = nodes;
        this.keys = keys;
    }

    List<EdgeView> of(List<Part> layers, EObject root) {
        for (Part layer : layers) {
            for (Part mapping : layer.parts("edgeMappings")) {
                if (mapping.flag("useDomainElement")) {
                    candidates.of(mapping, root).forEach(element -> ofElement(mapping, layer, element));
                } else {
                    mapping.parts("sourceMapping").stream().flatMap(sources -> nodes.of(sources).stream())
                            .forEach(source -> fromNode(mapping, layer, source));
                }
            }
        }
        return new ArrayList<>(edges.values());
    }

    private void ofElement(Part mapping, Part layer, EObject element) {
        for (Draft source : ends(mapping, "sourceMapping", asking.elements(mapping, "sourceFinderExpression", Scope.of(element)))) {
            for (Draft target : ends(mapping, "targetMapping", asking.elements(mapping, "targetFinderExpression", Scope.of(element)))) {
                add(mapping, layer, element, keys.key(element) + "|", source, target);
            }
        }
    }

    private void fromNode(Part mapping, Part layer, Draft source) {
        for (Draft target : ends(mapping, "targetMapping", asking.elements(mapping, "targetFinderExpression", Scope.of(source.target)))) {
            add(mapping, layer, source.target, "", source, target);
        }
    }

    private List<Draft> ends(Part mapping, String feature, List<EObject> elements) {
        return elements.stream().flatMap(element -> mapping.parts(feature).stream().flatMap(end -> nodes.of(end, element).stream())).toList();
    }

    private void add(Part mapping, Part layer, EObject element, String own, Draft source, Draft target) {
        String key = mapping.name() + ":" + own + source.key + "|" + target.key;
        Scope precondition = Scope.of(element).with("source", source.target).with("target", target.target);
        boolean shown = !edges.containsKey(key) && asking.holds(mapping, "preconditionExpression", precondition)
                && visibility.shows(mapping, element);
        if (shown) {
            edges.put(key, edge(key, mapping, layer, element, source, target));
        }
    }

    private EdgeView edge(String key, Part mapping, Part layer, EObject element, Draft source, Draft target) {
        Scope scope = Scope.of(element);
        Part style = appearance.chosen(mapping, "conditionnalStyles", "style", scope).orElse(mapping);
        EdgeStyle look = new EdgeStyle(appearance.color(style, "strokeColor", Color.BLACK),
                asking.size(style, "sizeComputationExpression", scope).orElse(1), Appearance.line(style.text("lineStyle")),
                style.text("sourceArrow"), style.text("targetArrow"), routing(style.text("routingStyle")));
        return new EdgeView(key, mapping.name(), layer.name(), element, source.key, target.key,
                label(style, "beginLabelStyleDescription", scope), label(style, "centerLabelStyleDescription", scope),
                label(style, "endLabelStyleDescription", scope), look,
                meanings.of(mapping, style, scope));
    }

    private Optional<Label> label(Part style, String which, Scope scope) {
        return style.part(which).map(each -> appearance.label(each, scope)).filter(label -> !label.text().isBlank());
    }

    private static EdgeStyle.Routing routing(String word) {
        return switch (word) {
            case "manhattan" -> EdgeStyle.Routing.MANHATTAN;
            case "tree" -> EdgeStyle.Routing.TREE;
            default -> EdgeStyle.Routing.STRAIGHT;
        };
    }
}
