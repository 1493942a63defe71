package org.plumbline.diagram.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.diagram.view.DiagramView;
import org.plumbline.diagram.view.EdgeView;
import org.plumbline.diagram.view.NodeStyle;
import org.plumbline.drawing.Point;

/**
 * The ways of all edges, once the nodes have their places: those that the arrangement of a network gave, and for the others level and
 * upright stretches around what lies between. Straight lines where diagrams are too large for that, or no way is free.
 */
final class EdgeRoutes {

    private static final int MOST_OBSTACLES = 250;
    private static final int MOST_EDGES = 300;
    /** What is smaller than that has no room for two arrows beside each other: they meet in its tip. */
    private static final double SMALL = 30;
    /** In lanes, what follows lies to the right: edges leave to the side where they can. */
    private static final double UPRIGHT_IN_BANDS = 60;

    private final DiagramView view;
    private final Obstacles obstacles;
    private final StraightRoutes straight;
    private final Map<String, NodeStyle.Figure> figures = new HashMap<>();

    EdgeRoutes(DiagramView view, Map<String, Box> nodes, Map<String, Box> titles) {
        this.view = view;
        this.obstacles = new Obstacles(view, nodes, titles);
        this.straight = new StraightRoutes(view, nodes);
        view.allNodes().forEach(node -> figures.put(node.key(), node.style().figure()));
    }

    /** The points of all edges, in the order of the view. */
    Map<String, List<Point>> complete(Map<String, List<Point>> routed) {
        List<EdgeView> open = view.edges().stream().filter(edge -> !routed.containsKey(edge.key())).toList();
        Map<String, List<Point>> found = open.size() > MOST_EDGES || obstacles.size() > MOST_OBSTACLES ? Map.of() : around(open);
        Map<String, List<Point>> all = new LinkedHashMap<>();
        for (EdgeView edge : view.edges()) {
            List<Point> way = routed.getOrDefault(edge.key(), found.get(edge.key()));
            all.put(edge.key(), way == null ? straight.route(edge) : meeting(edge, way));
        }
        return all;
    }

    private Map<String, List<Point>> around(List<EdgeView> edges) {
        Map<List<Box>, Router> routers = new HashMap<>();
        double upright = view.placement() == DiagramView.Placement.BANDS ? UPRIGHT_IN_BANDS : 0;
        Map<String, List<Point>> found = new LinkedHashMap<>();
        List<Tracks.Way> ways = new ArrayList<>();
        for (EdgeView edge : edges) {
            Box source = obstacles.of(edge.source());
            Box end = obstacles.of(edge.end());
            if (source.overlaps(end)) {
                continue;
            }
            Router router = routers.computeIfAbsent(obstacles.of(edge), boxes -> new Router(new RouteGrid(boxes), upright));
            Optional<List<Point>> route = Shortcut.of(source, end, obstacles.of(edge)).or(() -> router.route(source, end));
            route.map(ArrayList::new).ifPresent(points -> {
                found.put(edge.key(), points);
                ways.add(new Tracks.Way(points, source, slide(edge.source()), end, slide(edge.end())));
            });
        }
        new Tracks(obstacles.all()).setApart(ways);
        return found;
    }

    /** Edges keep near the tips of lozenges, and to the flat parts of ellipses. */
    private double slide(String key) {
        return switch (figures.get(key)) {
            case LOZENGE -> obstacles.of(key).height() < SMALL ? 0 : 0.4;
            case ELLIPSE -> 0.5;
            default -> 0.8;
        };
    }

    private List<Point> meeting(EdgeView edge, List<Point> way) {
        List<Point> points = new ArrayList<>(way);
        points.set(0, straight.onFigure(edge.source(), way.get(0), way.get(1)));
        points.set(way.size() - 1, straight.onFigure(edge.end(), way.getLast(), way.get(way.size() - 2)));
        return points;
    }
}
