package org.plumbline.diagram.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.diagram.view.EdgeView;
import org.plumbline.diagram.view.Label;
import org.plumbline.drawing.Point;

/** Puts the labels of edges upon their lines, where they cover no node and no other label, and as few other lines as can be. */
final class EdgeLabelPlaces {

    private static final double[] SHARES = {0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9};
    private static final double COVERED = 1_000;
    private static final double CROSSED = 10;
    private static final double OFF = 4;

    private final Sizes sizes;
    private final Collection<Box> nodes;
    private final Map<String, List<Point>> routes;
    private final List<Box> taken = new ArrayList<>();

    /**
     * @param nodes what labels must not cover
     * @param routes of all edges
     */
    EdgeLabelPlaces(Sizes sizes, Collection<Box> nodes, Map<String, List<Point>> routes) {
        this.sizes = sizes;
        this.nodes = nodes;
        this.routes = routes;
    }

    /** @param placed labels that have places already, by the keys of their edges */
    Map<String, List<EdgeLabel>> complete(List<EdgeView> edges, Map<String, List<EdgeLabel>> placed) {
        placed.values().stream().flatMap(List::stream).forEach(label -> taken.add(label.text().box()));
        Map<String, List<EdgeLabel>> all = new LinkedHashMap<>();
        for (EdgeView edge : edges) {
            List<EdgeLabel> labels = new ArrayList<>(placed.getOrDefault(edge.key(), List.of()));
            if (!placed.containsKey(edge.key())) {
                add(edge, edge.center(), 0.5, labels);
                add(edge, edge.begin(), 0.1, labels);
                add(edge, edge.finish(), 0.9, labels);
            }
            if (!labels.isEmpty()) {
                all.put(edge.key(), labels);
            }
        }
        return all;
    }

    private void add(EdgeView edge, Optional<Label> label, double wanted, List<EdgeLabel> labels) {
        label.ifPresent(text -> {
            PlacedText size = sizes.ofEdge(text);
            Box best = places(routes.get(edge.key()), size.box()).stream()
                    .min(Comparator.comparingDouble(place -> cost(edge, place) + Math.abs(place.share() - wanted) * OFF)).orElseThrow().box();
            taken.add(best);
            labels.add(new EdgeLabel(text, new PlacedText(size.lines(), best)));
        });
    }

    /** @param share of the whole way that lies before it */
    private record Place(Box box, double share, boolean fits) {
    }

    private static List<Place> places(List<Point> way, Box size) {
        List<Place> places = new ArrayList<>();
        double length = 0;
        for (int i = 0; i + 1 < way.size(); i++) {
            length += distance(way.get(i), way.get(i + 1));
        }
        double gone = 0;
        for (int i = 0; i + 1 < way.size(); i++) {
            Point from = way.get(i);
            Point to = way.get(i + 1);
            double step = distance(from, to);
            boolean fits = step > (Bends.isLevel(from, to) ? size.width() : size.height()) + 16;
            for (double share : SHARES) {
                double x = from.x() + (to.x() - from.x()) * share;
                double y = from.y() + (to.y() - from.y()) * share;
                places.add(new Place(size.moved(x - size.width() / 2, y - size.height() / 2), (gone + step * share) / Math.max(1, length), fits));
            }
            gone += step;
        }
        return places;
    }

    private double cost(EdgeView edge, Place place) {
        double cost = place.fits() ? 0 : CROSSED;
        cost += COVERED * nodes.stream().filter(place.box()::overlaps).count();
        cost += COVERED * taken.stream().filter(place.box()::overlaps).count();
        for (Map.Entry<String, List<Point>> other : routes.entrySet()) {
            List<Point> way = other.getKey().equals(edge.key()) ? List.of() : other.getValue();
            for (int i = 0; i + 1 < way.size(); i++) {
                cost += Box.around(way.get(i), way.get(i + 1)).overlaps(place.box()) ? CROSSED : 0;
            }
        }
        return cost;
    }

    private static double distance(Point from, Point to) {
        return Math.hypot(to.x() - from.x(), to.y() - from.y());
    }
}
