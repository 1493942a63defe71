package org.plumbline.diagram.layout;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.plumbline.diagram.view.EdgeView;
import org.plumbline.diagram.view.Label;
import org.plumbline.drawing.Point;

/** Takes from ELK how an edge runs, counted from the corner of the whole graph. */
final class ElkRoutes {

    private final EdgeView edge;
    private final Sizes sizes;

    /** The points that an edge runs through, and its labels. */
    record Path(List<Point> points, List<EdgeLabel> labels) {

        Path moved(double right, double down) {
            return new Path(points.stream().map(point -> new Point(point.x() + right, point.y() + down)).toList(),
                    labels.stream().map(label -> new EdgeLabel(label.label(), label.text().moved(right, down))).toList());
        }
    }

    ElkRoutes(EdgeView edge, Sizes sizes) {
        this.edge = edge;
        this.sizes = sizes;
    }

    Path path(ElkEdge route) {
        double right = 0;
        double down = 0;
        for (ElkNode around = route.getContainingNode(); around != null; around = around.getParent()) {
            right += around.getX();
            down += around.getY();
        }
        ElkEdgeSection section = route.getSections().getFirst();
        List<Point> points = new ArrayList<>();
        points.add(new Point(section.getStartX(), section.getStartY()));
        section.getBendPoints().forEach(bend -> points.add(new Point(bend.getX(), bend.getY())));
        points.add(new Point(section.getEndX(), section.getEndY()));
        List<EdgeLabel> labels = new ArrayList<>();
        Iterator<ElkLabel> places = route.getLabels().iterator();
        Stream.of(edge.begin(), edge.center(), edge.finish()).flatMap(Optional::stream).forEach(label -> labels.add(label(label, places.next())));
        return new Path(points, labels).moved(right, down);
    }

    private EdgeLabel label(Label label, ElkLabel place) {
        return new EdgeLabel(label, sizes.ofEdge(label).moved(place.getX(), place.getY()));
    }
}
