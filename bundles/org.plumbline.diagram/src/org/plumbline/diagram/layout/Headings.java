package org.plumbline.diagram.layout;

import java.util.List;

/**
 * Takes out of the labels of a matrix what all cells of a column say: it stands once, below the column. That is a whole label, such as
 * {@code interest 3}, or what stands before a colon, such as {@code Severe} in {@code Severe: High}.
 */
final class Headings {

    private static final double ABOVE = 6;

    private final Sizes sizes;

    Headings(Sizes sizes) {
        this.sizes = sizes;
    }

    /** Leaves to the cells of a column what is their own. What they have in common is empty, or the heading of the lowest one. */
    void take(List<Frame> column) {
        List<String> labels = column.stream().map(cell -> cell.node.label().text()).toList();
        String first = labels.getFirst();
        boolean same = labels.stream().allMatch(first::equals);
        String common = same ? first : before(first);
        if (column.size() < 2 || common.isEmpty() || !labels.stream().allMatch(label -> same || before(label).equals(common))) {
            return;
        }
        column.forEach(cell -> {
            String label = cell.node.label().text();
            sizes.shorten(cell, same ? "" : label.substring(label.indexOf(':') + 1).strip());
        });
        column.getLast().heading = common;
    }

    private static String before(String label) {
        return label.substring(0, Math.max(0, label.indexOf(':'))).replace('\u00a0', ' ').strip();
    }

    /** The height of the headings below a row, whose cells have their widths. */
    double height(Frame row) {
        double tallest = row.children.stream().filter(cell -> !cell.heading.isEmpty()).mapToDouble(cell -> text(cell, row).box().height())
                .max().orElse(0);
        return tallest > 0 ? tallest + ABOVE : 0;
    }

    /** The heading of a cell, counted from the corner of the cell. */
    PlacedText text(Frame cell, Frame row) {
        PlacedText text = sizes.heading(cell.heading, Heading.style(row.node), cell.width);
        return text.moved(0, cell.height + ABOVE);
    }
}
