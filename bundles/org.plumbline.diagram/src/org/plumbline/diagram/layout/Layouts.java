package org.plumbline.diagram.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
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
        Arranging arranging = new Arranging(networks, new BandLayout(view.edges(), sizes), saved, sizes);
        Ends ends = new Ends(view.edges());
        List<Frame> roots = view.nodes().stream().map(node -> frame(node, ends)).toList();
        if (view.placement() == DiagramView.Placement.BANDS) {
            arranging.bands(roots);
        } else {
            arranging.free(roots);
        }
        return placed(view, roots, networks);
    }

    private Frame frame(NodeView node, Ends ends) {
        Frame frame = sizes.measure(node);
        ends.makeRoom(frame);
        node.children().forEach(child -> frame.children.add(frame(child, ends)));
        node.bordered().forEach(child -> frame.bordered.add(frame(child, ends)));
        return frame;
    }

    private DiagramLayout placed(DiagramView view, List<Frame> roots, NetworkLayout networks) {
        double left = Math.min(0, roots.stream().mapToDouble(root -> root.x).min().orElse(0));
        double top = Math.min(0, roots.stream().mapToDouble(root -> root.y).min().orElse(0));
        Places places = new Places();
        places.collect(roots, -left, -top);
        Map<String, List<Point>> routed = new LinkedHashMap<>();
        Map<String, List<EdgeLabel>> labelled = new LinkedHashMap<>();
        networks.routes().forEach((key, route) -> {
            Box from = places.nodes.get(route.from().node.key());
            ElkRoutes.Path path = route.path().moved(from.x(), from.y());
            routed.put(key, path.points());
            labelled.put(key, path.labels());
        });
        Map<String, Box> titles = new LinkedHashMap<>();
        places.labels.forEach((key, text) -> titles.put(key, text.box()));
        Map<String, List<Point>> edges = new EdgeRoutes(view, places.nodes, titles).complete(routed);
        Map<String, List<EdgeLabel>> labels = new EdgeLabelPlaces(sizes, places.leaves(view), edges).complete(view.edges(), labelled);
        List<Box> texts = Stream.of(titles.values().stream(), places.headings.stream().map(heading -> heading.text().box()),
                labels.values().stream().flatMap(List::stream).map(label -> label.text().box())).flatMap(Function.identity()).toList();
        return new DiagramLayout(far(places.nodes, texts, edges), low(places.nodes, texts, edges), places.nodes, places.labels,
                places.headings, edges, labels);
    }

    private static double far(Map<String, Box> nodes, List<Box> texts, Map<String, List<Point>> edges) {
        DoubleStream boxes = Stream.concat(nodes.values().stream(), texts.stream()).mapToDouble(box -> box.x() + box.width());
        return DoubleStream.concat(boxes, edges.values().stream().flatMap(List::stream).mapToDouble(Point::x)).max().orElse(0);
    }

    private static double low(Map<String, Box> nodes, List<Box> texts, Map<String, List<Point>> edges) {
        DoubleStream boxes = Stream.concat(nodes.values().stream(), texts.stream()).mapToDouble(box -> box.y() + box.height());
        return DoubleStream.concat(boxes, edges.values().stream().flatMap(List::stream).mapToDouble(Point::y)).max().orElse(0);
    }

    /** Places counted from the corner of the whole diagram. */
    private final class Places {

        private final Map<String, Box> nodes = new LinkedHashMap<>();
        private final Map<String, PlacedText> labels = new LinkedHashMap<>();
        private final List<Heading> headings = new ArrayList<>();

        private void collect(List<Frame> frames, double right, double down) {
            for (Frame frame : frames) {
                Box box = new Box(frame.x + right, frame.y + down, frame.width, frame.height);
                nodes.put(frame.node.key(), box);
                labels.put(frame.node.key(), new PlacedText(frame.lines, frame.title().moved(box.x(), box.y())));
                frame.children.stream().filter(cell -> !cell.heading.isEmpty()).forEach(cell -> headings.add(new Heading(
                        new Headings(sizes).text(cell, frame).moved(box.x() + cell.x, box.y() + cell.y), Heading.style(frame.node))));
                collect(frame.children, box.x(), box.y());
                collect(frame.bordered, box.x(), box.y());
            }
        }

        private List<Box> leaves(DiagramView view) {
            return view.allNodes().filter(node -> node.children().isEmpty()).map(node -> nodes.get(node.key())).toList();
        }
    }
}
