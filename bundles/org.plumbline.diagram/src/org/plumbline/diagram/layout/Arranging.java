package org.plumbline.diagram.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.diagram.view.NodeView;

/** Puts the children of a container where its kind of container wants them, or where its content does. */
final class Arranging {

    /** Where less than this part of a network was moved, the rest is arranged as if nothing was. */
    private static final int FEW = 4;

    private final NetworkLayout networks;
    private final BandLayout bands;
    private final SavedPlaces saved;
    private final Sizes sizes;

    /**
     * @param networks for children that edges join
     * @param bands for lanes
     */
    Arranging(NetworkLayout networks, BandLayout bands, SavedPlaces saved, Sizes sizes) {
        this.networks = networks;
        this.bands = bands;
        this.saved = saved;
        this.sizes = sizes;
    }

    /** Arranges a container and all in it, and makes it large enough for them. */
    void arrange(Frame container) {
        saved.of(container.node.key()).ifPresent(container::enlarge);
        if (container.arranges(NodeView.Arrangement.FREE)) {
            free(container.children);
        } else {
            container.children.forEach(this::arrange);
        }
        if (container.isContainer()) {
            settle(container);
        }
    }

    /** Arranges containers as bands below each other, and what else there is below them. */
    void bands(List<Frame> children) {
        List<Frame> lanes = children.stream().filter(Frame::isContainer).toList();
        if (lanes.isEmpty() || isMoved(children)) {
            free(children);
            return;
        }
        lanes.stream().flatMap(lane -> lane.children.stream()).forEach(this::arrange);
        bands.arrange(lanes);
        lanes.stream().filter(lane -> isMoved(lane.children)).forEach(lane -> {
            moved(lane.children);
            fit(lane);
        });
        Rows.down(lanes, 0);
        List<Frame> rest = children.stream().filter(child -> !lanes.contains(child)).toList();
        rest.forEach(this::arrange);
        Rows.beside(rest, lanes);
    }

    /** Arranges what may lie anywhere, beginning at the upper left corner. */
    void free(List<Frame> children) {
        List<Frame> matrix = children.stream().filter(child -> child.arranges(NodeView.Arrangement.ACROSS)).toList();
        if (isMoved(children) && networks.joins(children) && FEW * pinned(children).size() < children.size()) {
            networks.arrange(children, this);
            Map<Frame, Box> pinned = pinned(children);
            networks.release(children, pinned);
            pinned.forEach((child, place) -> child.place(place.x(), place.y()));
        } else if (isMoved(children)) {
            children.forEach(this::arrange);
            moved(children);
        } else if (matrix.size() > 1) {
            children.forEach(this::arrange);
            double headings = Rows.matrix(matrix, sizes, cell -> cell.arranges(NodeView.Arrangement.FREE) && !cell.children.isEmpty()
                    && !isMoved(cell.children) && !networks.joins(cell.children));
            List<Frame> others = children.stream().filter(child -> !matrix.contains(child)).toList();
            Rows.packBelow(others, matrix);
            others.forEach(other -> other.move(0, headings));
        } else if (networks.joins(children)) {
            networks.arrange(children, this);
        } else {
            children.forEach(this::arrange);
            Rows.pack(children);
        }
    }

    /** Whether a network may look into a container: it decides about the places of what lies in there, and nobody moved any of it. */
    boolean isOpen(Frame container) {
        return container.arranges(NodeView.Arrangement.FREE) && !container.children.isEmpty() && !isMoved(container.children)
                && container.children.stream().filter(child -> child.arranges(NodeView.Arrangement.ACROSS)).count() < 2;
    }

    private boolean isMoved(List<Frame> children) {
        return children.stream().anyMatch(child -> saved.of(child.node.key()).isPresent());
    }

    /** What was moved by hand, with its places. */
    private Map<Frame, Box> pinned(List<Frame> children) {
        Map<Frame, Box> pinned = new LinkedHashMap<>();
        children.forEach(child -> saved.of(child.node.key()).ifPresent(place -> pinned.put(child, new Box(place.x(), place.y(),
                child.width, child.height))));
        return pinned;
    }

    private void moved(List<Frame> children) {
        List<Frame> moved = children.stream().filter(child -> saved.of(child.node.key()).isPresent()).toList();
        moved.forEach(child -> saved.of(child.node.key()).ifPresent(place -> child.place(place.x(), place.y())));
        Rows.beside(children.stream().filter(child -> !moved.contains(child)).toList(), moved);
    }

    /** Puts the title above what was arranged, and the container around both. */
    private void settle(Frame container) {
        boolean free = container.arranges(NodeView.Arrangement.FREE);
        double inner = container.children.stream().mapToDouble(child -> child.x + child.width).max().orElse(0);
        if (inner > container.width && container.strip == 0) {
            sizes.title(container, inner);
        }
        if (free && !isMoved(container.children)) {
            container.children.forEach(child -> child.move(Frame.PADDING, container.header));
        }
        switch (container.node.arrangement()) {
            case LIST -> Rows.list(container.children, container.header);
            case ACROSS -> Rows.across(container.children, container.header);
            case DOWN -> Rows.down(container.children, container.header);
            case FREE -> { }
        }
        fit(container);
    }

    /** Makes a container large enough for what lies in it. */
    static void fit(Frame container) {
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
