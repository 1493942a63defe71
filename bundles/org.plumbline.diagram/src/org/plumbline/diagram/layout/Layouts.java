package org.plumbline.diagram.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.diagram.view.DiagramView;
import org.plumbline.diagram.view.NodeView;
import org.plumbline.drawing.Point;
import org.plumbline.drawing.text.TextMetrics;

/**
 * Gives every part of a diagram its place: containers as they want it, rows of cells as a matrix, networks in layers, all else in rows.
 * What somebody moved by hand stays where it is, and what is new goes below, so that nothing else moves. The same view and places give
 * the same layout.
 */
public final class Layouts {

    private final Sizes sizes;

    /** @param metrics those that the picture is drawn by */
    public Layouts(TextMetrics metrics) {
        this.sizes = new Sizes(metrics);
    }

    /**
     * The layout of a diagram.
     *
     * @param saved what was moved by hand; keys that the diagram does not have are left alone
     */
    public DiagramLayout layout(DiagramView view, SavedPlaces saved) {
        NetworkLayout networks = new NetworkLayout(view.edges(), sizes);
        Arranging arranging = new Arranging(networks, saved);
        List<Frame> roots = view.nodes().stream().map(this::frame).toList();
        roots.forEach(arranging::arrange);
        if (view.placement() == DiagramView.Placement.BANDS) {
            arranging.bands(roots);
        } else {
            arranging.free(roots);
        }
        Map<String, Box> nodes = new LinkedHashMap<>();
        Map<String, List<String>> labels = new LinkedHashMap<>();
        Map<String, List<Point>> routes = networks.routes();
        double left = Math.min(0, roots.stream().mapToDouble(root -> root.x).min().orElse(0));
        double top = Math.min(0, roots.stream().mapToDouble(root -> root.y).min().orElse(0));
        collect(roots, -left, -top, nodes, labels);
        Map<String, Point> origins = new LinkedHashMap<>();
        origins(roots, new Point(-left, -top), origins);
        Map<String, List<Point>> placed = new LinkedHashMap<>();
        view.edges().stream().filter(edge -> routes.containsKey(edge.key())).forEach(edge -> placed.put(edge.key(),
                moved(routes.get(edge.key()), origins.get(edge.source()))));
        Map<String, List<Point>> edges = new EdgeRoutes(view, nodes).complete(view.edges(), placed);
        double width = nodes.values().stream().mapToDouble(box -> box.x() + box.width()).max().orElse(0);
        double height = roots.stream().mapToDouble(root -> root.y - top + root.height + root.below).max().orElse(0);
        double far = edges.values().stream().flatMap(List::stream).mapToDouble(Point::x).max().orElse(0);
        double low = edges.values().stream().flatMap(List::stream).mapToDouble(Point::y).max().orElse(0);
        return new DiagramLayout(Math.max(width, far), Math.max(height, low), nodes, labels, edges);
    }

    private Frame frame(NodeView node) {
        Frame frame = sizes.measure(node);
        node.children().forEach(child -> frame.children.add(frame(child)));
        node.bordered().forEach(child -> frame.bordered.add(frame(child)));
        return frame;
    }

    private static void collect(List<Frame> frames, double right, double down, Map<String, Box> nodes, Map<String, List<String>> labels) {
        for (Frame frame : frames) {
            nodes.put(frame.node.key(), new Box(frame.x + right, frame.y + down, frame.width, frame.height));
            labels.put(frame.node.key(), frame.lines);
            collect(frame.children, right + frame.x, down + frame.y, nodes, labels);
            collect(frame.bordered, right + frame.x, down + frame.y, nodes, labels);
        }
    }

    /** Where the arrangement began that each node is part of: routes count from there. */
    private static void origins(List<Frame> frames, Point origin, Map<String, Point> origins) {
        for (Frame frame : frames) {
            origins.put(frame.node.key(), origin);
            origins(frame.children, new Point(origin.x() + frame.x + Frame.PADDING, origin.y() + frame.y + frame.header), origins);
        }
    }

    private static List<Point> moved(List<Point> points, Point origin) {
        return points.stream().map(point -> new Point(point.x() + origin.x(), point.y() + origin.y())).toList();
    }
}
