package org.plumbline.documents.roadmap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.documents.model.Anchor;
import org.plumbline.documents.model.Figure;
import org.plumbline.documents.model.Inline;
import org.plumbline.drawing.chart.Gantt;
import org.plumbline.drawing.chart.GanttChart;
import org.plumbline.model.plan.Action;
import org.plumbline.model.plan.ActionPlan;
import org.plumbline.model.plan.ActionStatus;
import org.plumbline.model.plan.Dependency;
import org.plumbline.model.plan.DependencyKind;
import org.plumbline.model.plan.Milestone;

/** The plan as a Gantt chart on pages in landscape format. What has no date, not even a computed one, is left out and counted. */
final class GanttFigure {

    /** Leaves room for the section's heading and the caption on an A4 page in landscape format, in pixels. */
    private static final double HEIGHT = 560;

    private final Roadmap roadmap;
    private final Wording words;

    GanttFigure(Roadmap roadmap) {
        this.roadmap = roadmap;
        this.words = roadmap.words();
    }

    /** The chart; empty where no action has a date. */
    Optional<Figure> figure() {
        ActionPlan plan = roadmap.plan().plan().orElseThrow();
        List<Gantt.Group> groups = Stream.concat(plan.getWorkstreams().stream()
                .map(stream -> new Gantt.Group(roadmap.texts().name(stream), tasks(stream.getActions()))),
                Stream.of(new Gantt.Group(plan.getWorkstreams().isEmpty() ? "" : words.get("workstream.none"), tasks(plan.getActions()))))
                .filter(group -> !group.tasks().isEmpty()).toList();
        List<Gantt.Task> tasks = groups.stream().flatMap(group -> group.tasks().stream()).toList();
        if (tasks.isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = tasks.stream().map(Gantt.Task::start).min(LocalDate::compareTo).get();
        LocalDate last = tasks.stream().map(Gantt.Task::end).max(LocalDate::compareTo).get();
        LocalDate from = plan.getFrom() == null ? first : plan.getFrom().first();
        LocalDate to = plan.getTo() == null ? last : plan.getTo().last();
        Gantt chart = new Gantt(words.get("schedule.title"), new ChartsInWords(roadmap).gantt(tasks, first, last), from,
                to.isBefore(from) ? from : to, roadmap.asOf(), groups);
        int undated = roadmap.plan().all().size() - tasks.size();
        List<Inline> caption = undated == 0 ? words.fill("schedule.caption") : words.fillCount("schedule.caption.undated", undated);
        return Optional.of(new Figure(new Anchor("gantt"), caption,
                new GanttChart(roadmap.landscape(), new GanttWords(words)).draw(chart, HEIGHT), List.of()));
    }

    private List<Gantt.Task> tasks(List<Action> actions) {
        List<Gantt.Task> tasks = new ArrayList<>();
        for (Action action : actions) {
            Optional<LocalDate> end = roadmap.plan().end(action);
            Optional<LocalDate> start = roadmap.plan().start(action).or(() -> end);
            start.ifPresent(day -> tasks.add(task(action, day, end.orElse(day))));
        }
        return tasks;
    }

    private Gantt.Task task(Action action, LocalDate start, LocalDate end) {
        int percent = roadmap.plan().percent(action);
        boolean critical = action.getStatus() != ActionStatus.DONE && roadmap.plan().scheduled(action)
                .filter(entry -> entry.critical()).isPresent();
        String note = action instanceof Milestone || percent == 0 || action.getStatus() == ActionStatus.DONE ? ""
                : words.formats().percent(percent);
        return new Gantt.Task(roadmap.anchors().label(action), roadmap.texts().name(action), start, end, percent, action instanceof Milestone,
                state(action), critical, dependencies(action), note,
                roadmap.anchors().of(action).map(anchor -> "#" + anchor.value()).orElse(""));
    }

    private List<Gantt.Dependency> dependencies(Action action) {
        return action.getDependencies().stream().filter(dependency -> roadmap.plan().all().contains(dependency.getOn()))
                .filter(dependency -> dependency.getOn() != action)
                .map((Dependency dependency) -> new Gantt.Dependency(roadmap.anchors().label(dependency.getOn()), tie(dependency.getKind())))
                .toList();
    }

    private static Gantt.Tie tie(DependencyKind kind) {
        return switch (kind) {
            case FINISH_TO_START -> Gantt.Tie.FINISH_TO_START;
            case START_TO_START -> Gantt.Tie.START_TO_START;
            case FINISH_TO_FINISH -> Gantt.Tie.FINISH_TO_FINISH;
            case START_TO_FINISH -> Gantt.Tie.START_TO_FINISH;
        };
    }

    private static Gantt.State state(Action action) {
        return switch (action.getStatus()) {
            case PROPOSED, APPROVED -> Gantt.State.PLANNED;
            case IN_PROGRESS -> Gantt.State.RUNNING;
            case SLOWED -> Gantt.State.SLOWED;
            case ON_HOLD -> Gantt.State.ON_HOLD;
            case DONE -> Gantt.State.DONE;
            case CANCELLED -> Gantt.State.CANCELLED;
        };
    }
}
