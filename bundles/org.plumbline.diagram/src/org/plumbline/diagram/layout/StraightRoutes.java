package org.plumbline.diagram.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.diagram.view.DiagramView;
import org.plumbline.diagram.view.EdgeView;
import org.plumbline.diagram.view.NodeStyle;
import org.plumbline.drawing.Point;

/** Straight lines from border to border, several between the same two nodes side by side; and where lines meet the outlines of nodes. */
final class StraightRoutes {

    private static final double APART = 9;

    private final Map<String, Box> nodes;
    private final Map<String, NodeStyle.Figure> figures = new HashMap<>();
    private final Map<String, Integer> between = new HashMap<>();

    StraightRoutes(DiagramView view, Map<String, Box> nodes) {
        this.nodes = nodes;
        view.allNodes().forEach(node -> figures.put(node.key(), node.style().figure()));
    }

    /** The points of an edge. */
    List<Point> route(EdgeView edge) {
        Box source = nodes.get(edge.source());
        Box target = nodes.get(edge.end());
        if (edge.source().equals(edge.end())) {
            return loop(source);
        }
        boolean forth = edge.source().compareTo(edge.end()) < 0;
        String pair = forth ? edge.source() + "|" + edge.end() : edge.end() + "|" + edge.source();
        int number = between.merge(pair, 1, Integer::sum) - 1;
        double shift = (number % 2 == 0 ? number / 2 : -(number + 1) / 2) * APART * (forth ? 1 : -1);
        Point from = source.center();
        Point to = target.center();
        double length = Math.max(1, Math.hypot(to.x() - from.x(), to.y() - from.y()));
        double right = -(to.y() - from.y()) / length * shift;
        double down = (to.x() - from.x()) / length * shift;
        Point begin = new Point(from.x() + right, from.y() + down);
        Point end = new Point(to.x() + right, to.y() + down);
        return List.of(border(edge.source(), source, begin, end), border(edge.end(), target, end, begin));
    }

    /** The point where a level or upright line that comes to the border of a box meets the figure in it. */
    Point onFigure(String key, Point at, Point before) {
        Box box = nodes.get(key);
        double right = Math.min(1, Math.abs(at.x() - box.center().x()) / Math.max(1, box.width() / 2));
        double down = Math.min(1, Math.abs(at.y() - box.center().y()) / Math.max(1, box.height() / 2));
        boolean level = Bends.isLevel(before, at);
        double off = level ? down : right;
        double reach = switch (figures.get(key)) {
            case ELLIPSE -> Math.sqrt(1 - off * off);
            case LOZENGE -> 1 - off;
            default -> 1;
        };
        double inwards = (1 - reach) * (level ? box.width() : box.height()) / 2;
        return level ? new Point(at.x() + Math.signum(at.x() - before.x()) * inwards, at.y())
                : new Point(at.x(), at.y() + Math.signum(at.y() - before.y()) * inwards);
    }

    private static List<Point> loop(Box node) {
        double right = node.x() + node.width();
        double middle = node.y() + node.height() / 2;
        return List.of(new Point(right, middle - 6), new Point(right + 16, middle - 6), new Point(right + 16, middle + 6),
                new Point(right, middle + 6));
    }

    /** Where a line from a place in a box to one outside crosses the border; the place itself if both are inside. */
    private Point border(String key, Box box, Point inside, Point outside) {
        double right = outside.x() - inside.x();
        double down = outside.y() - inside.y();
        double share = switch (figures.get(key)) {
            case LOZENGE -> 1 / (2 * Math.abs(right) / box.width() + 2 * Math.abs(down) / box.height() + 1e-9);
            case ELLIPSE -> 1 / (Math.hypot(2 * right / box.width(), 2 * down / box.height()) + 1e-9);
            default -> 1;
        };
        if (right != 0) {
            share = Math.min(share, ((right > 0 ? box.x() + box.width() : box.x()) - inside.x()) / right);
        }
        if (down != 0) {
            share = Math.min(share, ((down > 0 ? box.y() + box.height() : box.y()) - inside.y()) / down);
        }
        double part = Math.clamp(share, 0, 1);
        return new Point(inside.x() + right * part, inside.y() + down * part);
    }
}
