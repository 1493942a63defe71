package org.plumbline.diagram.layout;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.options.NodeLabelPlacement;
import org.eclipse.elk.core.options.SizeConstraint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.plumbline.diagram.view.EdgeView;
import org.plumbline.diagram.view.Label;

/** Tells ELK about frames and edges, and takes the places from it. */
final class ElkGraphs {

    private static final double LINES_APART = 9;
    /** ELK passes over labels without a text; which one it is does not matter. */
    private static final String TEXT = "-";

    private final Sizes sizes;
    private final Set<String> ends;
    private final Arranging arranging;
    private final Map<Frame, ElkNode> nodes = new LinkedHashMap<>();
    private final Map<String, ElkNode> byKey = new HashMap<>();
    private final Map<String, Frame> shown = new HashMap<>();

    /**
     * @param ends the keys of the nodes that edges lead to
     * @param arranging arranges containers that no edge leads into
     */
    ElkGraphs(Sizes sizes, Set<String> ends, Arranging arranging) {
        this.sizes = sizes;
        this.ends = ends;
        this.arranging = arranging;
    }

    ElkNode graph(List<Frame> children) {
        ElkNode graph = ElkGraphUtil.createGraph();
        graph.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
        graph.setProperty(LayeredOptions.RANDOM_SEED, 1);
        spaces(graph);
        children.forEach(child -> add(child, graph));
        return graph;
    }

    private static void spaces(ElkNode graph) {
        graph.setProperty(LayeredOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
        graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE, Frame.GAP);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 2 * Frame.GAP);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, Frame.GAP / 2);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, Frame.GAP);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, LINES_APART);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, LINES_APART);
        graph.setProperty(LayeredOptions.SPACING_EDGE_LABEL, 0.0);
    }

    private void add(Frame frame, ElkNode parent) {
        ElkNode node = ElkGraphUtil.createNode(parent);
        nodes.put(frame, node);
        byKey.put(frame.node.key(), node);
        shown.put(frame.node.key(), frame);
        boolean ledInto = frame.children.stream().flatMap(child -> child.node.all()).anyMatch(each -> ends.contains(each.key()));
        if (ledInto && arranging.isOpen(frame)) {
            spaces(node);
            node.setProperty(LayeredOptions.PADDING, new ElkPadding(frame.header, Frame.PADDING, Frame.PADDING, Frame.PADDING));
            node.setProperty(LayeredOptions.NODE_SIZE_CONSTRAINTS, EnumSet.of(SizeConstraint.MINIMUM_SIZE));
            node.setProperty(LayeredOptions.NODE_SIZE_MINIMUM, new KVector(frame.width, frame.height));
            frame.children.forEach(child -> add(child, node));
        } else {
            arranging.arrange(frame);
            node.setDimensions(frame.width, frame.height);
            below(frame, node);
            frame.node.all().forEach(each -> byKey.putIfAbsent(each.key(), node));
        }
        frame.node.bordered().forEach(each -> byKey.putIfAbsent(each.key(), node));
    }

    private static void below(Frame frame, ElkNode node) {
        if (frame.below > 0) {
            ElkLabel label = ElkGraphUtil.createLabel(TEXT, node);
            label.setDimensions(frame.belowWidth, frame.below);
            node.setProperty(LayeredOptions.NODE_LABELS_PLACEMENT, NodeLabelPlacement.outsideBottomCenter());
        }
    }

    /** Joins what shows both ends of an edge; empty where both lie in the same. */
    Optional<ElkEdge> edge(EdgeView edge) {
        ElkNode source = byKey.get(edge.source());
        ElkNode target = byKey.get(edge.end());
        if (source == target && !shows(edge)) {
            return Optional.empty();
        }
        ElkEdge joined = ElkGraphUtil.createSimpleEdge(source, target);
        edge.begin().ifPresent(label -> label(joined, label, EdgeLabelPlacement.TAIL));
        edge.center().ifPresent(label -> label(joined, label, EdgeLabelPlacement.CENTER));
        edge.finish().ifPresent(label -> label(joined, label, EdgeLabelPlacement.HEAD));
        return Optional.of(joined);
    }

    private void label(ElkEdge edge, Label label, EdgeLabelPlacement place) {
        Box box = sizes.ofEdge(label).box();
        ElkLabel text = ElkGraphUtil.createLabel(TEXT, edge);
        text.setDimensions(box.width(), box.height());
        text.setProperty(LayeredOptions.EDGE_LABELS_PLACEMENT, place);
        text.setProperty(LayeredOptions.EDGE_LABELS_INLINE, true);
    }

    /** Whether both ends of an edge have places of their own here. */
    boolean shows(EdgeView edge) {
        return shown.containsKey(edge.source()) && shown.containsKey(edge.end());
    }

    /** Puts the frames where ELK put them. */
    void takePlaces() {
        nodes.forEach((frame, node) -> {
            frame.place(node.getX(), node.getY());
            frame.width = node.getWidth();
            frame.height = node.getHeight();
            if (frame.isContainer()) {
                Rows.border(frame);
            }
        });
    }
}
