package org.plumbline.diagram.layout;

import java.util.List;
import java.util.function.Predicate;
import org.plumbline.diagram.view.NodeView;

/** Arrangements that need nothing but sizes. */
final class Rows {

    /** Width to height of what is packed, near that of a sheet or screen. */
    private static final double SHAPE = 1.6;
    private static final double WIDEST_STRIP = 110;

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
        pack(children, area(children));
    }

    /** The width of a sheet that has room for some nodes. */
    private static double area(List<Frame> children) {
        double area = children.stream().mapToDouble(child -> (child.width + Frame.GAP) * (child.height + child.below + Frame.GAP)).sum();
        return Math.sqrt(area * SHAPE);
    }

    private static void pack(List<Frame> children, double limit) {
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

    /**
     * Rows below each other whose cells stand in columns, each row with its title to the left, and each column with what its cells have in
     * common below it.
     *
     * @param fresh whether what lies in a cell may lie elsewhere in it
     * @return the height of what stands below the columns
     */
    static double matrix(List<Frame> rows, Sizes sizes, Predicate<Frame> fresh) {
        Headings headings = new Headings(sizes);
        int columns = rows.stream().mapToInt(row -> row.children.size()).max().orElse(0);
        for (int column = 0; column < columns; column++) {
            int at = column;
            List<Frame> cells = rows.stream().filter(row -> row.children.size() > at).map(row -> row.children.get(at)).toList();
            headings.take(cells);
            double width = cells.stream().mapToDouble(cell -> cell.width).max().orElse(0);
            cells.forEach(cell -> cell.width = width);
            cells.stream().filter(fresh).forEach(Rows::repack);
        }
        double strip = rows.stream().mapToDouble(row -> sizes.stripWidth(row, WIDEST_STRIP)).max().orElse(0);
        double y = 0;
        for (Frame row : rows) {
            row.height = row.children.stream().mapToDouble(cell -> cell.height).max().orElse(0);
            sizes.strip(row, strip);
            across(row.children, 0);
            row.children.forEach(cell -> cell.move(strip, 0));
            row.width = strip + row.children.stream().mapToDouble(cell -> cell.width).sum();
            row.place(0, y);
            y += row.height;
        }
        double width = rows.stream().mapToDouble(row -> row.width).max().orElse(0);
        rows.forEach(row -> {
            row.width = width;
            stretch(row);
        });
        return headings.height(rows.getLast());
    }

    /** Uses the whole width that a cell has got from others. */
    private static void repack(Frame cell) {
        pack(cell.children, Math.max(1, cell.width - 2 * Frame.PADDING + 0.1));
        cell.children.forEach(child -> child.move(Frame.PADDING, cell.header));
        cell.height = Math.max(cell.header + Frame.PADDING, cell.children.stream()
                .mapToDouble(child -> child.y + child.height + child.below + Frame.PADDING).max().orElse(0));
    }

    /** What has no place yet, in a row below what has one, so that nothing has to move. */
    static void beside(List<Frame> added, List<Frame> there) {
        pack(added);
        double bottom = there.stream().mapToDouble(child -> child.y + child.height + child.below).max().orElse(0);
        double left = there.stream().mapToDouble(child -> child.x).min().orElse(0);
        added.forEach(child -> child.place(child.x + left, child.y + bottom + Frame.GAP));
    }

    /** What nothing joins, in rows below the rest and about as wide as it. */
    static void packBelow(List<Frame> alone, List<Frame> there) {
        double width = there.stream().mapToDouble(child -> child.x + child.width).max().orElse(0);
        double bottom = there.stream().mapToDouble(child -> child.y + child.height + child.below).max().orElse(0);
        double left = there.stream().mapToDouble(child -> child.x).min().orElse(0);
        pack(alone, Math.max(width - left, area(alone)));
        alone.forEach(child -> child.move(left, bottom + 2 * Frame.GAP));
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
