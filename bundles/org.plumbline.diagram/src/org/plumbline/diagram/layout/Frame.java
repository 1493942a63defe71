package org.plumbline.diagram.layout;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.diagram.view.NodeView;

/** A node while a diagram is laid out: its place is counted from the corner of what it lies in. */
final class Frame {

    /** Space between the border of a container and what lies in it, in pixels. */
    static final double PADDING = 12;
    /** Space between nodes, in pixels. */
    static final double GAP = 18;

    final NodeView node;
    final List<Frame> children = new ArrayList<>();
    final List<Frame> bordered = new ArrayList<>();
    final List<String> lines;
    double x;
    double y;
    double width;
    double height;
    /** How far its label reaches below it. */
    double below;
    /** Where its children begin, below its label. */
    double header;

    Frame(NodeView node, List<String> lines) {
        this.node = node;
        this.lines = lines;
    }

    Box box() {
        return new Box(x, y, width, height + below);
    }

    /** Makes it as large as somebody wants it, but never too small for what is in it. */
    void enlarge(SavedPlaces.Place wanted) {
        width = Math.max(width, wanted.width());
        height = Math.max(height, wanted.height());
    }

    void place(double right, double down) {
        x = right;
        y = down;
    }

    boolean arranges(NodeView.Arrangement arrangement) {
        return node.kind() == NodeView.Kind.CONTAINER && node.arrangement() == arrangement;
    }
}
