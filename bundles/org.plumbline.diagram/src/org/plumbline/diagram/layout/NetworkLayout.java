package org.plumbline.diagram.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.plumbline.diagram.view.EdgeView;
import org.plumbline.drawing.Point;

/**
 * Arranges nodes that edges join in layers, by ELK. Each container is a network of its own; an edge between nodes deeper inside joins the
 * children that they lie in. The same nodes and edges in the same order give the same places: nothing in it knows chance or time.
 */
final class NetworkLayout {

    private final List<EdgeView> edges;
    private final Sizes sizes;
    private final Map<String, List<Point>> routes = new HashMap<>();

    NetworkLayout(List<EdgeView> edges, Sizes sizes) {
        this.edges = edges;
        this.sizes = sizes;
    }

    /** The points of edges between children, counted from where those were arranged, by the keys of the edges. */
    Map<String, List<Point>> routes() {
        return routes;
    }

    /** Whether an edge joins two of some children, or what lies in them. */
    boolean joins(List<Frame> children) {
        Map<String, Frame> inside = inside(children);
        return edges.stream().anyMatch(edge -> isBetween(edge, inside));
    }

    /** Puts children into layers, from left to right. */
    void arrange(List<Frame> children) {
        Map<String, Frame> inside = inside(children);
        List<EdgeView> between = edges.stream().filter(edge -> isBetween(edge, inside)).toList();
        ElkNode graph = graph(room(between));
        Map<Frame, ElkNode> nodes = new LinkedHashMap<>();
        for (Frame child : children) {
            ElkNode node = ElkGraphUtil.createNode(graph);
            node.setDimensions(child.width, child.height + child.below);
            nodes.put(child, node);
        }
        Map<EdgeView, ElkEdge> joined = new LinkedHashMap<>();
        for (EdgeView edge : between) {
            joined.put(edge, ElkGraphUtil.createSimpleEdge(nodes.get(inside.get(edge.source())), nodes.get(inside.get(edge.end()))));
        }
        // ELK learns there how to copy the values of its options
        LayoutMetaDataService.getInstance();
        new LayeredLayoutProvider().layout(graph, new NullElkProgressMonitor());
        nodes.forEach((child, node) -> child.place(node.getX(), node.getY()));
        Set<String> own = new HashSet<>();
        children.forEach(child -> own.add(child.node.key()));
        joined.forEach((edge, route) -> {
            if (own.contains(edge.source()) && own.contains(edge.end()) && !route.getSections().isEmpty()) {
                routes.put(edge.key(), points(route.getSections().getFirst()));
            }
        });
    }

    /** How far layers lie apart, so that the longest label fits between them. */
    private double room(List<EdgeView> between) {
        double widest = between.stream().flatMap(edge -> edge.center().stream())
                .mapToDouble(label -> Math.min(200, sizes.width(label.text(), label.style()))).max().orElse(0);
        return Math.max(3 * Frame.GAP, widest + 2 * Frame.GAP);
    }

    private static ElkNode graph(double room) {
        ElkNode graph = ElkGraphUtil.createGraph();
        graph.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
        graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE, Frame.GAP);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, room);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, Frame.GAP);
        graph.setProperty(LayeredOptions.RANDOM_SEED, 1);
        return graph;
    }

    private static List<Point> points(ElkEdgeSection section) {
        List<Point> points = new ArrayList<>();
        points.add(new Point(section.getStartX(), section.getStartY()));
        section.getBendPoints().forEach(bend -> points.add(new Point(bend.getX(), bend.getY())));
        points.add(new Point(section.getEndX(), section.getEndY()));
        return points;
    }

    /** The child that each node lies in, itself included, by the key of the node. */
    private static Map<String, Frame> inside(List<Frame> children) {
        Map<String, Frame> inside = new HashMap<>();
        children.forEach(child -> child.node.all().forEach(node -> inside.put(node.key(), child)));
        return inside;
    }

    private static boolean isBetween(EdgeView edge, Map<String, Frame> inside) {
        Frame source = inside.get(edge.source());
        Frame target = inside.get(edge.end());
        return source != null && target != null && source != target;
    }
}
