package org.plumbline.diagram.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.diagram.view.EdgeView;

/**
 * In which column the children of bands lie: one to the right of the last of those that lead to them. Where most edges lead from band to
 * band, the bands are the order already, and only edges within them count.
 */
final class Columns {

    private final Map<Frame, Frame> bandOf = new HashMap<>();
    private final Map<Frame, Set<Frame>> before = new LinkedHashMap<>();
    private final Map<Frame, Set<Frame>> after = new LinkedHashMap<>();
    private final Map<Frame, Integer> column = new HashMap<>();
    private final Set<Frame> open = new HashSet<>();

    Columns(List<Frame> bands, List<EdgeView> edges) {
        Map<String, Frame> childOf = new HashMap<>();
        for (Frame band : bands) {
            for (Frame child : band.children) {
                bandOf.put(child, band);
                before.put(child, new LinkedHashSet<>());
                after.put(child, new LinkedHashSet<>());
                child.node.all().forEach(node -> childOf.put(node.key(), child));
            }
        }
        List<Frame[]> pairs = new ArrayList<>();
        for (EdgeView edge : edges) {
            Frame source = childOf.get(edge.source());
            Frame end = childOf.get(edge.end());
            if (source != null && end != null && source != end) {
                pairs.add(new Frame[] {source, end});
            }
        }
        long within = pairs.stream().filter(this::isWithin).count();
        pairs.stream().filter(pair -> 2 * within >= pairs.size() || isWithin(pair)).forEach(pair -> {
            before.get(pair[1]).add(pair[0]);
            after.get(pair[0]).add(pair[1]);
        });
        before.keySet().forEach(this::column);
    }

    private boolean isWithin(Frame[] pair) {
        return bandOf.get(pair[0]) == bandOf.get(pair[1]);
    }

    /** A child that leads to itself by others begins at the left, wherever the ring is entered first. */
    private int column(Frame child) {
        Integer known = column.get(child);
        if (known != null || !open.add(child)) {
            return known == null ? -1 : known;
        }
        int least = before.get(child).stream().mapToInt(this::column).max().orElse(-1) + 1;
        open.remove(child);
        column.put(child, least);
        return least;
    }

    int count() {
        return column.values().stream().mapToInt(each -> each + 1).max().orElse(1);
    }

    int of(Frame child) {
        return column.get(child);
    }

    /** What leads to a child. */
    Set<Frame> before(Frame child) {
        return before.get(child);
    }

    /** The children of a band that edges join, each behind what leads to it; those that follow one another one after the other. */
    List<Frame> ordered(Frame band) {
        Set<Frame> ordered = new LinkedHashSet<>();
        band.children.stream().filter(this::isJoined).sorted(Comparator.comparingInt(this::of)).forEach(child -> follow(child, band, ordered));
        return List.copyOf(ordered);
    }

    private void follow(Frame child, Frame band, Set<Frame> ordered) {
        boolean ready = before.get(child).stream().allMatch(each -> ordered.contains(each) || bandOf.get(each) != band || of(each) >= of(child));
        if (ready && ordered.add(child)) {
            after.get(child).stream().filter(each -> bandOf.get(each) == band && of(each) > of(child)).forEach(each -> follow(each, band, ordered));
        }
    }

    /** The children of a band that no edge joins. */
    List<Frame> unjoined(Frame band) {
        return band.children.stream().filter(child -> !isJoined(child)).toList();
    }

    private boolean isJoined(Frame child) {
        return !before.get(child).isEmpty() || !after.get(child).isEmpty();
    }
}
