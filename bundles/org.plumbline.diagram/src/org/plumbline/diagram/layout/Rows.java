package org.plumbline.diagram.layout;

import java.util.List;
import org.plumbline.diagram.view.NodeView;

/** Arrangements that need nothing but sizes. */
final class Rows {

    /** Width to height of what is packed, near that of a sheet or screen. */
    private static final double SHAPE = 1.6;

    private Rows() {
    }

    /** Lines of text below each other. */
    static void list(List<Frame> children, double top) {
        double y = top;
        for (Frame child : children) {
            child.place(Frame.PADDING / 2, y);
            y += child.height + child.below + 2;
        }
    }

    /** Side by side, all of one height. */
    static void across(List<Frame> children, double top) {
        double height = children.stream().mapToDouble(child -> child.height).max().orElse(0);
        double x = 0;
        for (Frame child : children) {
            child.place(x, top);
            child.height = height;
            x += child.width;
        }
    }

    /** Below each other, all of one width. */
    static void down(List<Frame> children, double top) {
        double width = children.stream().mapToDouble(child -> child.width).max().orElse(0);
        double y = top;
        for (Frame child : children) {
            child.place(0, y);
            child.width = width;
            y += child.height;
        }
    }

    /** In rows in their order, together about as wide as a sheet. */
    static void pack(List<Frame> children) {
        double area = children.stream().mapToDouble(child -> (child.width + Frame.GAP) * (child.height + child.below + Frame.GAP)).sum();
        double limit = Math.sqrt(area * SHAPE);
        double x = 0;
        double y = 0;
        double tallest = 0;
        for (Frame child : children) {
            if (x > 0 && x + child.width > limit) {
                x = 0;
                y += tallest + Frame.GAP;
                tallest = 0;
            }
            child.place(x, y);
            x += child.width + Frame.GAP;
            tallest = Math.max(tallest, child.height + child.below);
        }
    }

    /** Rows below each other whose cells stand in columns. */
    static void matrix(List<Frame> rows) {
        int columns = rows.stream().mapToInt(row -> row.children.size()).max().orElse(0);
        for (int column = 0; column < columns; column++) {
            int at = column;
            List<Frame> cells = rows.stream().filter(row -> row.children.size() > at).map(row -> row.children.get(at)).toList();
            double width = cells.stream().mapToDouble(cell -> cell.width).max().orElse(0);
            cells.forEach(cell -> cell.width = width);
        }
        double y = 0;
        for (Frame row : rows) {
            across(row.children, row.header);
            row.width = Math.max(row.width, row.children.stream().mapToDouble(cell -> cell.width).sum());
            row.place(0, y);
            y += row.height;
        }
        double width = rows.stream().mapToDouble(row -> row.width).max().orElse(0);
        rows.forEach(row -> {
            row.width = width;
            stretch(row);
        });
    }

    /** What has no place yet, in a row below what has one, so that nothing has to move. */
    static void beside(List<Frame> added, List<Frame> there) {
        pack(added);
        double bottom = there.stream().mapToDouble(child -> child.y + child.height + child.below).max().orElse(0);
        double left = there.stream().mapToDouble(child -> child.x).min().orElse(0);
        added.forEach(child -> child.place(child.x + left, child.y + bottom + Frame.GAP));
    }

    /** Makes regions as large as the container that they fill; the last takes what is left. */
    static void stretch(Frame container) {
        if (container.arranges(NodeView.Arrangement.ACROSS) && !container.children.isEmpty()) {
            container.children.forEach(child -> child.height = container.height - container.header);
            Frame last = container.children.getLast();
            last.width = container.width - last.x;
        } else if (container.arranges(NodeView.Arrangement.DOWN) && !container.children.isEmpty()) {
            container.children.forEach(child -> child.width = container.width);
            Frame last = container.children.getLast();
            last.height = container.height - last.y;
        } else if (container.arranges(NodeView.Arrangement.LIST)) {
            container.children.forEach(child -> child.width = container.width - Frame.PADDING);
        }
    }

    /** Nodes on the border: along the left side, half outside. */
    static void border(Frame container) {
        double y = container.header;
        for (Frame each : container.bordered) {
            each.place(-each.width / 2, y);
            y += each.height + 4;
        }
    }
}
