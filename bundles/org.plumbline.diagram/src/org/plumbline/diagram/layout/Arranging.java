package org.plumbline.diagram.layout;

import java.util.List;
import org.plumbline.diagram.view.NodeView;

/** Puts the children of a container where its kind of container wants them, or where its content does. */
final class Arranging {

    private final NetworkLayout networks;
    private final SavedPlaces saved;

    /** @param networks for children that edges join */
    Arranging(NetworkLayout networks, SavedPlaces saved) {
        this.networks = networks;
        this.saved = saved;
    }

    /** Arranges a container and all in it, from the innermost outwards, and makes it large enough for them. */
    void arrange(Frame container) {
        container.children.forEach(this::arrange);
        saved.of(container.node.key()).ifPresent(container::enlarge);
        switch (container.node.arrangement()) {
            case LIST -> Rows.list(container.children, container.header);
            case ACROSS -> Rows.across(container.children, container.header);
            case DOWN -> Rows.down(container.children, container.header);
            case FREE -> {
                free(container.children, Frame.PADDING, container.header);
                container.children.forEach(child -> child.place(child.x + Frame.PADDING, child.y + container.header));
            }
        }
        fit(container);
    }

    /** Arranges containers as bands below each other, and what else there is below them. */
    void bands(List<Frame> children) {
        boolean moved = children.stream().anyMatch(child -> saved.of(child.node.key()).isPresent());
        List<Frame> bands = children.stream().filter(child -> child.node.kind() == NodeView.Kind.CONTAINER).toList();
        if (moved || bands.isEmpty()) {
            free(children);
        } else {
            Rows.down(bands, 0);
            bands.forEach(Rows::stretch);
            Rows.beside(children.stream().filter(child -> !bands.contains(child)).toList(), bands);
        }
    }

    /** Arranges what may lie anywhere, beginning at the upper left corner. */
    void free(List<Frame> children) {
        free(children, 0, 0);
    }

    /** The same in a container: places that were saved count from its corner, and not from where its children begin. */
    private void free(List<Frame> children, double left, double top) {
        List<Frame> moved = children.stream().filter(child -> saved.of(child.node.key()).isPresent()).toList();
        List<Frame> matrix = children.stream().filter(child -> child.arranges(NodeView.Arrangement.ACROSS)).toList();
        if (!moved.isEmpty()) {
            moved.forEach(child -> saved.of(child.node.key()).ifPresent(place -> child.place(place.x() - left, place.y() - top)));
            Rows.beside(children.stream().filter(child -> !moved.contains(child)).toList(), moved);
        } else if (matrix.size() > 1) {
            Rows.matrix(matrix);
            Rows.beside(children.stream().filter(child -> !matrix.contains(child)).toList(), matrix);
        } else if (networks.joins(children)) {
            networks.arrange(children);
        } else {
            Rows.pack(children);
        }
    }

    private static void fit(Frame container) {
        boolean full = container.arranges(NodeView.Arrangement.ACROSS) || container.arranges(NodeView.Arrangement.DOWN);
        double margin = full ? 0 : Frame.PADDING;
        for (Frame child : container.children) {
            container.width = Math.max(container.width, child.x + child.width + margin);
            container.height = Math.max(container.height, child.y + child.height + child.below + margin);
        }
        Rows.stretch(container);
        Rows.border(container);
    }
}
