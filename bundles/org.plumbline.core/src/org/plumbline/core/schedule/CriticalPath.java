package org.plumbline.core.schedule;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.core.project.ProjectIndex;
import org.plumbline.core.project.Resolved;
import org.plumbline.core.schedule.StartTimes.Gap;
import org.plumbline.core.schedule.StartTimes.Task;
import org.plumbline.model.core.Duration;
import org.plumbline.model.plan.Action;
import org.plumbline.model.plan.ActionPlan;
import org.plumbline.model.plan.ActionStatus;
import org.plumbline.model.plan.Dependency;
import org.plumbline.model.plan.Milestone;
import org.plumbline.model.values.PartialDate;

/**
 * Schedules a plan by the critical path method ({@link StartTimes}) over the work calendar of the organization.
 * <ul>
 * <li>An action takes the working days from its first to its last day; without both, its effort in whole days, as of
 * one person; without that, one day. It takes at least one day, a milestone none.</li>
 * <li>It starts no earlier than the text states; where the text states nothing, no earlier than the plan.</li>
 * <li>A dependency binds the two ends that it names; its lag counts in working days.</li>
 * <li>Cancelled actions, and waiting for them, count for nothing. So does waiting within a cycle, which is
 * reported.</li>
 * <li>Total slack is measured against the earliest end of the whole plan.</li>
 * </ul>
 * A milestone that something waits for is reached in the morning of its day, so that what waits may start on that day;
 * any other, and one that waits for an action that ends on that day, in its evening.
 */
public final class CriticalPath {

    private final ProjectIndex index;
    private final WorkCalendars calendars;
    private final PlannedDates dates = new PlannedDates();
    private final Cycles cycles = new Cycles();

    /** Schedules plans of a project. */
    public CriticalPath(ProjectIndex index, WorkCalendars calendars) {
        this.index = index;
        this.calendars = calendars;
    }

    /** The schedule of a plan; empty where it has no action, or neither the plan nor any action has a date. */
    public Optional<Schedule> of(ActionPlan plan) {
        List<Action> actions = index.actions(plan).stream()
                .filter(action -> action.getStatus() != ActionStatus.CANCELLED).toList();
        WorkTime time = Resolved.one(plan.getEngagement()).map(calendars::of).orElseGet(() -> calendars.usual());
        return actions.isEmpty() ? Optional.empty()
                : origin(plan, actions).map(origin -> schedule(plan, actions, time, new WorkDayAxis(time, origin)));
    }

    private Schedule schedule(ActionPlan plan, List<Action> actions, WorkTime time, WorkDayAxis axis) {
        Set<Action> awaited = actions.stream().flatMap(action -> awaited(action).stream()).collect(Collectors.toSet());
        Map<Action, Task<Action>> tasks = new HashMap<>();
        actions.forEach(action -> tasks.put(action, task(action, plan, time, axis, awaited.contains(action))));
        List<Cycle<Action>> found = cycles.find(actions, CriticalPath::awaited);
        List<Gap<Action>> gaps = actions.stream().flatMap(action -> action.getDependencies().stream()
                .filter(dependency -> tasks.containsKey(dependency.getOn()) && !within(found, action, dependency.getOn()))
                .map(dependency -> gap(tasks.get(action), tasks.get(dependency.getOn()), dependency, time))).toList();
        StartTimes<Action> times = new StartTimes<>(actions.stream().map(tasks::get).toList(), gaps);
        List<ScheduledAction> entries = actions.stream()
                .map(action -> entry(tasks.get(action), times, time, axis)).toList();
        LocalDate finish = entries.stream().map(ScheduledAction::earliestFinish).max(LocalDate::compareTo).orElseThrow();
        return new Schedule(entries, finish, found);
    }

    private static List<Action> awaited(Action action) {
        return action.getDependencies().stream().flatMap(dependency -> Resolved.one(dependency.getOn()).stream()).toList();
    }

    private Task<Action> task(Action action, ActionPlan plan, WorkTime time, WorkDayAxis axis, boolean awaited) {
        Optional<LocalDate> start = dates.start(action);
        Optional<LocalDate> end = dates.end(action);
        int days = days(action, time);
        boolean evening = action instanceof Milestone && !awaited;
        long notBefore = start.map(day -> evening ? axis.evening(day) : axis.morning(day))
                .or(() -> end.map(day -> Math.max(0, axis.evening(day) - days)))
                .or(() -> Optional.ofNullable(plan.getFrom()).map(from -> axis.morning(from.first())))
                .orElse(0L);
        return new Task<>(action, notBefore, days);
    }

    private int days(Action action, WorkTime time) {
        if (action instanceof Milestone) {
            return 0;
        }
        Optional<Integer> stated = dates.start(action)
                .flatMap(start -> dates.end(action).map(end -> time.workingDays(start, end)));
        return Math.max(1, stated.or(() -> days(action.getEffort(), time)).orElse(1));
    }

    private static Optional<Integer> days(Duration duration, WorkTime time) {
        return Optional.ofNullable(duration).map(time::wholeDays);
    }

    private static Gap<Action> gap(Task<Action> waiting, Task<Action> awaited, Dependency dependency, WorkTime time) {
        long lag = days(dependency.getLag(), time).orElse(0);
        long least = switch (dependency.getKind()) {
            case FINISH_TO_START -> awaited.length() + lag;
            case START_TO_START -> lag;
            case FINISH_TO_FINISH -> awaited.length() + lag - waiting.length();
            case START_TO_FINISH -> lag - waiting.length();
        };
        return new Gap<>(awaited.node(), waiting.node(), least);
    }

    private ScheduledAction entry(Task<Action> task, StartTimes<Action> times, WorkTime time, WorkDayAxis axis) {
        Action action = task.node();
        long earliest = times.earliest(action);
        long slack = times.latest(action) - earliest;
        LocalDate start = action instanceof Milestone ? milestoneDay(task, earliest, axis) : axis.dayFrom(earliest);
        LocalDate finish = action instanceof Milestone ? start : axis.dayUntil(earliest + task.length());
        return new ScheduledAction(action, (int) task.length(), start, finish, later(start, slack, time),
                later(finish, slack, time), slack);
    }

    private LocalDate milestoneDay(Task<Action> task, long moment, WorkDayAxis axis) {
        if (moment > task.notBefore()) {
            return axis.dayUntil(moment);
        }
        return dates.start(task.node()).orElseGet(() -> axis.dayFrom(moment));
    }

    private static LocalDate later(LocalDate day, long slack, WorkTime time) {
        return slack == 0 ? day : time.plus(day, slack);
    }

    private static boolean within(List<Cycle<Action>> cycles, Action waiting, Action awaited) {
        return cycles.stream().anyMatch(cycle -> cycle.members().contains(waiting) && cycle.members().contains(awaited));
    }

    private Optional<LocalDate> origin(ActionPlan plan, List<Action> actions) {
        Stream<LocalDate> window = Stream.ofNullable(plan.getFrom()).map(PartialDate::first);
        Stream<LocalDate> stated = actions.stream()
                .flatMap(action -> Stream.concat(dates.start(action).stream(), dates.end(action).stream()));
        return Stream.concat(window, stated).min(LocalDate::compareTo);
    }
}
