package org.plumbline.core.schedule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds the cycles of a directed graph: one for each set of nodes that can reach each other (strongly connected
 * component), in the order of the nodes. The answer depends on the order of nodes and edges only.
 *
 * <p>Components are found by two depth-first searches, the second one backwards in the order in which the first one
 * left the nodes (Kosaraju and Sharir, 1981), without recursion, so that long chains do no harm.
 */
public final class Cycles {

    /**
     * The cycles among some nodes.
     *
     * @param nodes without repetition; hash code and equality must be stable
     * @param successors where a node leads to; nodes outside the graph are passed over
     */
    public <N> List<Cycle<N>> find(Collection<N> nodes, Function<N, ? extends Collection<? extends N>> successors) {
        Map<N, Set<N>> next = new LinkedHashMap<>();
        Set<N> known = new LinkedHashSet<>(nodes);
        known.forEach(node -> next.put(node, within(known, successors.apply(node))));
        Map<N, Set<N>> component = components(next);
        List<Cycle<N>> cycles = new ArrayList<>();
        Set<N> reported = new HashSet<>();
        for (N node : known) {
            Set<N> members = component.get(node);
            if (reported.add(node) && (members.size() > 1 || next.get(node).contains(node))) {
                reported.addAll(members);
                cycles.add(new Cycle<>(wayRound(node, members, next), inOrder(known, members)));
            }
        }
        return List.copyOf(cycles);
    }

    private static <N> Set<N> within(Set<N> known, Collection<? extends N> targets) {
        Set<N> kept = new LinkedHashSet<>(targets);
        kept.retainAll(known);
        return kept;
    }

    private static <N> Set<N> inOrder(Set<N> known, Set<N> members) {
        Set<N> ordered = new LinkedHashSet<>(known);
        ordered.retainAll(members);
        return Collections.unmodifiableSet(ordered);
    }

    private static <N> Map<N, Set<N>> components(Map<N, Set<N>> next) {
        Deque<N> left = new ArrayDeque<>();
        Set<N> seen = new HashSet<>();
        next.keySet().forEach(node -> search(node, next, seen, left));
        Map<N, Set<N>> back = backwards(next);
        Map<N, Set<N>> components = new HashMap<>();
        Set<N> placed = new HashSet<>();
        while (!left.isEmpty()) {
            Deque<N> found = new ArrayDeque<>();
            search(left.pop(), back, placed, found);
            Set<N> component = new HashSet<>(found);
            found.forEach(node -> components.put(node, component));
        }
        return components;
    }

    /** Visits what a node reaches and has not been seen; pushes each node when it is left. */
    private static <N> void search(N start, Map<N, Set<N>> next, Set<N> seen, Deque<N> left) {
        if (!seen.add(start)) {
            return;
        }
        Deque<N> path = new ArrayDeque<>(List.of(start));
        Deque<Iterator<N>> edges = new ArrayDeque<>(List.of(next.get(start).iterator()));
        while (!path.isEmpty()) {
            if (!edges.peek().hasNext()) {
                edges.pop();
                left.push(path.pop());
                continue;
            }
            N target = edges.peek().next();
            if (seen.add(target)) {
                path.push(target);
                edges.push(next.get(target).iterator());
            }
        }
    }

    private static <N> Map<N, Set<N>> backwards(Map<N, Set<N>> next) {
        Map<N, Set<N>> back = new LinkedHashMap<>();
        next.keySet().forEach(node -> back.put(node, new LinkedHashSet<>()));
        next.forEach((node, targets) -> targets.forEach(target -> back.get(target).add(node)));
        return back;
    }

    private static <N> List<N> wayRound(N start, Set<N> members, Map<N, Set<N>> next) {
        Map<N, N> cameFrom = new HashMap<>();
        Deque<N> queue = new ArrayDeque<>(List.of(start));
        while (!queue.isEmpty()) {
            N node = queue.poll();
            for (N target : next.get(node)) {
                if (target.equals(start)) {
                    return path(start, node, cameFrom);
                }
                if (members.contains(target) && cameFrom.putIfAbsent(target, node) == null) {
                    queue.add(target);
                }
            }
        }
        throw new IllegalStateException("a strongly connected component has a way round");
    }

    private static <N> List<N> path(N start, N end, Map<N, N> cameFrom) {
        Deque<N> path = new ArrayDeque<>();
        for (N node = end; !node.equals(start); node = cameFrom.get(node)) {
            path.push(node);
        }
        path.push(start);
        return List.copyOf(path);
    }
}
