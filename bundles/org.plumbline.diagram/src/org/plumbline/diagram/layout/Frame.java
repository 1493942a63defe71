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
    List<String> lines = List.of();
    double x;
    double y;
    double width;
    double height;
    /** How far its label reaches below it, and how wide it is there. */
    double below;
    double belowWidth;
    /** Where its children begin, below its label. */
    double header;
    /** Where its children begin, to the right of its label; 0 for a label above them. */
    double strip;

    Frame(NodeView node) {
        this.node = node;
    }

    /** What stands below the column of a matrix that it is the lowest cell of; empty for nothing. */
    String heading = "";

    /** Makes it as large as somebody wants it, but never too small for what is in it. */
    void enlarge(SavedPlaces.Place wanted) {
        width = Math.max(width, wanted.width());
        height = Math.max(height, wanted.height());
    }

    void place(double right, double down) {
        x = right;
        y = down;
    }

    void move(double right, double down) {
        x += right;
        y += down;
    }

    boolean isContainer() {
        return node.kind() == NodeView.Kind.CONTAINER;
    }

    boolean arranges(NodeView.Arrangement arrangement) {
        return isContainer() && node.arrangement() == arrangement;
    }

    /** The room of its label, counted from its own corner. */
    Box title() {
        if (below > 0) {
            return new Box(width / 2 - belowWidth / 2, height + 2, belowWidth, below - 4);
        }
        return !isContainer() ? new Box(0, 0, width, height) : strip > 0 ? new Box(0, 0, strip, height) : new Box(0, 0, width, header);
    }
}
