package org.plumbline.drawing.chart;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A plan over time: tasks in groups, with their progress, their dependencies and the dates that frame them.
 *
 * @param windowStart first day of the plan
 * @param windowEnd last day of the plan
 * @param today the date whose state the progress shows; a line marks it where it lies near the plan
 */
public record Gantt(String title, String description, LocalDate windowStart, LocalDate windowEnd, Optional<LocalDate> today,
        List<Group> groups) {

    public Gantt {
        groups = List.copyOf(groups);
        Set<String> ids = new HashSet<>();
        for (Group group : groups) {
            for (Task task : group.tasks()) {
                if (!ids.add(task.id())) {
                    throw new IllegalArgumentException("Two tasks with the id " + task.id());
                }
            }
        }
    }

    /** Tasks under a heading, for example a workstream. */
    public record Group(String name, List<Task> tasks) {
        public Group {
            tasks = List.copyOf(tasks);
        }
    }

    /** How a task stands. */
    public enum State {
        PLANNED, RUNNING, SLOWED, ON_HOLD, DONE, CANCELLED
    }

    /** Which ends of two tasks a dependency ties. */
    public enum Tie {
        FINISH_TO_START, START_TO_START, FINISH_TO_FINISH, START_TO_FINISH
    }

    /**
     * What a task waits for.
     *
     * @param taskId id of the other task; one that the chart does not hold is left out
     */
    public record Dependency(String taskId, Tie tie) {
    }

    /**
     * A task or milestone.
     *
     * @param id shown before the name and unique in the chart
     * @param end last day of work; a milestone lies at its end; an end before the start counts as the start
     * @param percent progress, 0 to 100; other values count as the nearest of these
     * @param critical whether a delay of it delays the plan
     * @param note short text behind the bar, for example "40 %"; may be empty
     * @param link {@code #anchor} of its description; may be empty
     */
    public record Task(String id, String name, LocalDate start, LocalDate end, int percent, boolean milestone, State state,
            boolean critical, List<Dependency> dependencies, String note, String link) {

        public Task {
            percent = Math.clamp(percent, 0, 100);
            end = end.isBefore(start) ? start : end;
            dependencies = List.copyOf(dependencies);
        }
    }
}
