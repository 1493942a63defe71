package org.plumbline.diagram.layout;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.plumbline.diagram.view.EdgeView;
import org.plumbline.diagram.view.NodeView;
import org.plumbline.drawing.Point;

/**
 * Arranges nodes that edges join in layers, by ELK, together with what lies in containers where edges lead into them. What no edge reaches
 * lies in rows below. The same nodes and edges in the same order give the same places: nothing in it knows chance or time.
 */
final class NetworkLayout {

    private final List<EdgeView> edges;
    private final Sizes sizes;
    private final Map<String, Route> routes = new HashMap<>();

    /** What an edge got here: its points and labels, counted from the corner of a node. */
    record Route(Frame from, ElkRoutes.Path path) {
    }

    NetworkLayout(List<EdgeView> edges, Sizes sizes) {
        this.edges = edges;
        this.sizes = sizes;
    }

    /** The routes of edges, by key. */
    Map<String, Route> routes() {
        return routes;
    }

    /** Whether an edge joins two of some children, or what lies in them. */
    boolean joins(List<Frame> children) {
        Map<String, Frame> inside = inside(children);
        return edges.stream().anyMatch(edge -> isBetween(edge, inside));
    }

    /**
     * Puts children into layers, from left to right.
     *
     * @param arranging arranges containers that no edge leads into
     */
    void arrange(List<Frame> children, Arranging arranging) {
        Map<String, Frame> inside = inside(children);
        List<EdgeView> within = edges.stream().filter(edge -> inside.containsKey(edge.source()) && inside.containsKey(edge.end())).toList();
        Set<String> ends = new HashSet<>();
        within.forEach(edge -> ends.addAll(List.of(edge.source(), edge.end())));
        List<Frame> joined = children.stream().filter(child -> all(child).anyMatch(node -> ends.contains(node.key()))).toList();
        List<Frame> alone = children.stream().filter(child -> !joined.contains(child)).toList();
        layers(joined, within, ends, arranging);
        alone.forEach(arranging::arrange);
        Rows.packBelow(alone, joined);
    }

    /**
     * Lets go of the ways that lead to what was moved by hand, or through the place where it lies by now. The others keep theirs.
     *
     * @param children those that were arranged
     * @param moved some of them, with the places that they will have
     */
    void release(List<Frame> children, Map<Frame, Box> moved) {
        Map<String, Frame> inside = inside(children);
        Frame still = children.stream().filter(child -> !moved.containsKey(child)).findFirst().orElseThrow();
        for (EdgeView edge : edges) {
            Route route = routes.get(edge.key());
            if (route == null || !children.contains(route.from())) {
                continue;
            }
            List<Point> points = route.path().moved(route.from().x, route.from().y).points();
            boolean ends = moved.containsKey(inside.get(edge.source())) || moved.containsKey(inside.get(edge.end()));
            if (ends || moved.values().stream().anyMatch(box -> crosses(points, box))) {
                routes.remove(edge.key());
            } else {
                routes.put(edge.key(), new Route(still, route.path().moved(route.from().x - still.x, route.from().y - still.y)));
            }
        }
    }

    private static boolean crosses(List<Point> points, Box box) {
        return IntStream.range(1, points.size()).anyMatch(i -> Box.around(points.get(i - 1), points.get(i)).overlaps(box));
    }

    private void layers(List<Frame> joined, List<EdgeView> within, Set<String> ends, Arranging arranging) {
        ElkGraphs graphs = new ElkGraphs(sizes, ends, arranging);
        ElkNode graph = graphs.graph(joined);
        Map<EdgeView, ElkEdge> drawn = new LinkedHashMap<>();
        for (EdgeView edge : within) {
            graphs.edge(edge).ifPresent(each -> drawn.put(edge, each));
        }
        // ELK learns there how to copy the values of its options
        LayoutMetaDataService.getInstance();
        new LayeredLayoutProvider().layout(graph, new NullElkProgressMonitor());
        graphs.takePlaces();
        Frame first = joined.getFirst();
        drawn.forEach((edge, route) -> {
            if (graphs.shows(edge) && !route.getSections().isEmpty()) {
                routes.put(edge.key(), new Route(first, new ElkRoutes(edge, sizes).path(route).moved(-first.x, -first.y)));
            }
        });
    }

    /** The child that each node lies in, itself included, by the key of the node. */
    private static Map<String, Frame> inside(List<Frame> children) {
        Map<String, Frame> inside = new HashMap<>();
        children.forEach(child -> all(child).forEach(node -> inside.put(node.key(), child)));
        return inside;
    }

    private static Stream<NodeView> all(Frame frame) {
        return frame.node.all();
    }

    private static boolean isBetween(EdgeView edge, Map<String, Frame> inside) {
        Frame source = inside.get(edge.source());
        Frame target = inside.get(edge.end());
        return source != null && target != null && source != target;
    }
}
