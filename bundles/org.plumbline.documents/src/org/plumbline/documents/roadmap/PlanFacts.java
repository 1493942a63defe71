package org.plumbline.documents.roadmap;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.core.cost.Costs;
import org.plumbline.core.cost.PlanCosts;
import org.plumbline.core.project.ProjectIndex;
import org.plumbline.core.project.Resolved;
import org.plumbline.core.schedule.CriticalPath;
import org.plumbline.core.schedule.Load;
import org.plumbline.core.schedule.Overdue;
import org.plumbline.core.schedule.OverdueAction;
import org.plumbline.core.schedule.PartyLoad;
import org.plumbline.core.schedule.PlannedDates;
import org.plumbline.core.schedule.Progress;
import org.plumbline.core.schedule.ProgressFigures;
import org.plumbline.core.schedule.Schedule;
import org.plumbline.core.schedule.ScheduledAction;
import org.plumbline.core.schedule.WorkCalendars;
import org.plumbline.core.schedule.WorkTime;
import org.plumbline.model.engagement.Engagement;
import org.plumbline.model.organization.Party;
import org.plumbline.model.plan.Action;
import org.plumbline.model.plan.ActionPlan;
import org.plumbline.model.plan.ActionStatus;
import org.plumbline.model.plan.Milestone;
import org.plumbline.model.plan.RaciKind;

/** The action plan of an engagement with what is computed about it. Without a plan, everything is empty. */
final class PlanFacts {

    private final Optional<ActionPlan> plan;
    private final Optional<LocalDate> asOf;
    private final WorkTime time;
    private final List<Action> all;
    private final Optional<Schedule> schedule;
    private final Progress progress;
    private final List<PartyLoad> load;
    private final PlannedDates dates = new PlannedDates();

    PlanFacts(ProjectIndex project, Engagement engagement, Optional<LocalDate> asOf) {
        this.asOf = asOf;
        this.plan = project.plan(engagement);
        WorkCalendars calendars = new WorkCalendars();
        this.time = calendars.of(engagement);
        this.all = plan.map(project::actions).orElse(List.of());
        this.schedule = plan.flatMap(known -> new CriticalPath(project, calendars).of(known));
        this.progress = new Progress(time);
        this.load = plan.map(known -> new Load(project, time).of(known)).orElse(List.of());
    }

    Optional<ActionPlan> plan() {
        return plan;
    }

    /** Actions and milestones, in the order of the plan. */
    List<Action> all() {
        return all;
    }

    /** The actions without the milestones. */
    List<Action> actions() {
        return all.stream().filter(action -> !(action instanceof Milestone)).toList();
    }

    /** The milestones by their dates, those without a date last; of one date, in the order of the plan. */
    List<Action> milestones() {
        return all.stream().filter(Milestone.class::isInstance)
                .sorted((left, right) -> end(left).orElse(LocalDate.MAX).compareTo(end(right).orElse(LocalDate.MAX))).toList();
    }

    /** The actions that were not cancelled. */
    List<Action> active() {
        return actions().stream().filter(action -> action.getStatus() != ActionStatus.CANCELLED).toList();
    }

    Optional<Schedule> schedule() {
        return schedule;
    }

    Optional<ScheduledAction> scheduled(Action action) {
        return schedule.flatMap(known -> known.of(action));
    }

    /** The first day that the text states, else the one that the schedule finds. */
    Optional<LocalDate> start(Action action) {
        return dates.start(action).or(() -> scheduled(action).map(ScheduledAction::earliestStart));
    }

    /** The last day that the text states, else the one that the schedule finds. */
    Optional<LocalDate> end(Action action) {
        return dates.end(action).or(() -> scheduled(action).map(ScheduledAction::earliestFinish));
    }

    Optional<ProgressFigures> progress() {
        return progress.of(all);
    }

    int percent(Action action) {
        return progress.percent(action);
    }

    /** What should be finished and is not; nothing where no date is known to judge at. */
    List<OverdueAction> overdue() {
        return asOf.map(day -> new Overdue(time).at(day, all)).orElse(List.of());
    }

    Optional<PlanCosts> costs() {
        return plan.map(new Costs()::of);
    }

    List<PartyLoad> load() {
        return load;
    }

    /** The effort of the actions that were not cancelled, in working days. */
    BigDecimal effortDays() {
        return active().stream().filter(action -> action.getEffort() != null).map(action -> time.days(action.getEffort()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The parties that take part in an action in one way, in the order of the text. */
    static List<Party> parties(Action action, RaciKind kind) {
        return action.getAssignments().stream().filter(assignment -> assignment.getKind() == kind)
                .flatMap(assignment -> Resolved.all(assignment.getParties()).stream()).distinct().toList();
    }

    /** All parties that take part in some actions, in the order of the text. */
    static Stream<Party> parties(List<Action> actions) {
        return actions.stream().flatMap(action -> action.getAssignments().stream())
                .flatMap(assignment -> Resolved.all(assignment.getParties()).stream()).distinct();
    }
}
