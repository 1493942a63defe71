package org.plumbline.core.schedule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The earliest and latest starts of tasks in a network without cycles: the two passes of the critical path method
 * (Kelley and Walker, 1959), with every dependency taken as a least gap between two starts.
 * <ul>
 * <li>earliest(t) = max(notBefore(t), earliest(p) + gap for each gap from p to t)</li>
 * <li>finish = max(earliest(t) + length(t))</li>
 * <li>latest(t) = min(finish − length(t), latest(s) − gap for each gap from t to s)</li>
 * </ul>
 * Times are whole numbers counted from the beginning of the network.
 */
final class StartTimes<N> {

    private final Map<N, Long> earliest = new HashMap<>();
    private final Map<N, Long> latest = new HashMap<>();
    private final Map<N, List<Gap<N>>> after = new HashMap<>();
    private final long finish;

    /**
     * @param tasks each with a node of its own
     * @param gaps between nodes of the tasks; they form no cycle
     */
    StartTimes(List<Task<N>> tasks, List<Gap<N>> gaps) {
        gaps.forEach(gap -> after.computeIfAbsent(gap.from(), node -> new ArrayList<>()).add(gap));
        List<Task<N>> order = order(tasks, gaps);
        tasks.forEach(task -> earliest.put(task.node(), task.notBefore()));
        for (Task<N> task : order) {
            after(task).forEach(gap -> earliest.merge(gap.to(), earliest(task.node()) + gap.least(), Math::max));
        }
        finish = tasks.stream().mapToLong(task -> earliest(task.node()) + task.length()).max().orElse(0);
        for (Task<N> task : order.reversed()) {
            latest.put(task.node(), after(task).stream().mapToLong(gap -> latest(gap.to()) - gap.least())
                    .reduce(finish - task.length(), Math::min));
        }
    }

    /** The first moment that a task can start. */
    long earliest(N node) {
        return earliest.get(node);
    }

    /** The last moment that a task can start without moving the finish of the network. */
    long latest(N node) {
        return latest.get(node);
    }

    /** The earliest moment that everything is finished. */
    long finish() {
        return finish;
    }

    private List<Gap<N>> after(Task<N> task) {
        return after.getOrDefault(task.node(), List.of());
    }

    /** Puts every task behind those that it waits for (Kahn, 1962). */
    private List<Task<N>> order(List<Task<N>> tasks, List<Gap<N>> gaps) {
        Map<N, Integer> waiting = new HashMap<>();
        gaps.forEach(gap -> waiting.merge(gap.to(), 1, Integer::sum));
        Map<N, Task<N>> byNode = new HashMap<>();
        tasks.forEach(task -> byNode.put(task.node(), task));
        Deque<Task<N>> ready = new ArrayDeque<>(tasks.stream().filter(task -> !waiting.containsKey(task.node())).toList());
        List<Task<N>> ordered = new ArrayList<>();
        while (!ready.isEmpty()) {
            Task<N> task = ready.poll();
            ordered.add(task);
            for (Gap<N> gap : after(task)) {
                if (waiting.merge(gap.to(), -1, Integer::sum) == 0) {
                    ready.add(byNode.get(gap.to()));
                }
            }
        }
        if (ordered.size() < tasks.size()) {
            throw new IllegalArgumentException("the network has a cycle");
        }
        return Collections.unmodifiableList(ordered);
    }

    /**
     * Something that takes time.
     *
     * @param notBefore the first moment that it may start, whatever it waits for
     * @param length how long it takes; not negative
     */
    record Task<N>(N node, long notBefore, long length) {
    }

    /**
     * That a task starts at least so long after the start of another; negative where it may start before it.
     *
     * @param from the node that is waited for
     * @param to the node that waits
     * @param least the gap
     */
    record Gap<N>(N from, N to, long least) {
    }
}
