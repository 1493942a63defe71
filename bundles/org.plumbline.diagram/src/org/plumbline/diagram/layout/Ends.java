package org.plumbline.diagram.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.diagram.view.EdgeView;
import org.plumbline.diagram.view.NodeStyle;

/** How many edges begin and end at each node: one where many do is high enough for all of them. */
final class Ends {

    private static final double APART = 12;
    private static final double MOST = 400;
    /** The sides of what is round have less room. */
    private static final double ROUND = 1.3;

    private final Map<String, Integer> begin = new HashMap<>();
    private final Map<String, Integer> end = new HashMap<>();

    Ends(List<EdgeView> edges) {
        for (EdgeView edge : edges) {
            begin.merge(edge.source(), 1, Integer::sum);
            end.merge(edge.end(), 1, Integer::sum);
        }
    }

    void makeRoom(Frame frame) {
        if (!frame.isContainer() && frame.node.label().inside()) {
            int most = Math.max(begin.getOrDefault(frame.node.key(), 0), end.getOrDefault(frame.node.key(), 0));
            double spread = frame.node.style().figure() == NodeStyle.Figure.RECTANGLE ? 1 : ROUND;
            frame.height = Math.max(frame.height, Math.min(MOST, most > 1 ? (most + 1) * APART * spread : 0));
        }
    }
}
