package org.plumbline.dsl.writing;

import java.util.List;

/** Takes values out of a shape, each with the smallest part that may be missing. For one element. */
final class ValueRemoval {

    private final EditedShape edited;
    private final Remaking remaking;

    ValueRemoval(EditedShape edited, Remaking remaking) {
        this.edited = edited;
        this.remaking = remaking;
    }

    /** Takes out a value; false if the text needs it. */
    boolean remove(Leaf leaf) {
        Shape node = leaf;
        while (node.parent() != null && !holdsMore(node)) {
            if (node.parent() instanceof Shape.Series series && series.items().size() > 1) {
                series.remove(node);
                return true;
            }
            if (node.parent() instanceof Shape.Run run && (run.part().optional() || run.children().size() > 1)) {
                run.children().remove(node);
                return true;
            }
            node = node.parent();
        }
        for (Shape around = node; around != null; around = around.parent()) {
            if (remaking.remake(around, List.of())) {
                return true;
            }
        }
        return false;
    }

    /** Whether there are values that stay. */
    private boolean holdsMore(Shape node) {
        return node.leaves().stream().anyMatch(leaf -> leaf.feature() != null && !edited.isGone(leaf));
    }
}
