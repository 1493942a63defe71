package org.plumbline.diagram.layout;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.drawing.Point;

/**
 * Where the parts of a diagram lie, in pixels from its upper left corner.
 *
 * @param width of all
 * @param height of all
 * @param nodes by key
 * @param labels the nodes' labels, by the keys of the nodes
 * @param headings what stands below the columns of matrices
 * @param edges the points that each edge runs through, both ends included, by key
 * @param edgeLabels the labels of edges that have some, by the keys of the edges
 */
public record DiagramLayout(double width, double height, Map<String, Box> nodes, Map<String, PlacedText> labels,
        List<Heading> headings, Map<String, List<Point>> edges, Map<String, List<EdgeLabel>> edgeLabels) {

    public DiagramLayout {
        nodes = Collections.unmodifiableMap(new LinkedHashMap<>(nodes));
        labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
        headings = List.copyOf(headings);
        edges = Collections.unmodifiableMap(new LinkedHashMap<>(edges));
        edgeLabels = Collections.unmodifiableMap(new LinkedHashMap<>(edgeLabels));
    }
}
