package org.plumbline.validation.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.plumbline.core.project.Resolved;
import org.plumbline.core.schedule.WorkTime;
import org.plumbline.model.core.Duration;
import org.plumbline.model.plan.Action;
import org.plumbline.model.plan.ActionStatus;
import org.plumbline.model.plan.Dependency;
import org.plumbline.model.plan.DependencyKind;
import org.plumbline.model.plan.Milestone;
import org.plumbline.model.plan.PlanPackage;
import org.plumbline.model.values.PartialDate;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/**
 * IM-P-005: an action starts, or ends, no earlier than what it waits for allows. Each dependency is judged by the dates that are written,
 * so a late one is told of where it is and not again down the chain; of several the one that holds longest counts. A rest that is given
 * in weeks, months or years may also be counted by the calendar. What is done or cancelled holds nobody up.
 */
public final class StartsInTurn extends CodedRule<Action> {

    /** The first day that a dependency allows. */
    private record Bound(Dependency dependency, LocalDate day) {
    }

    /** The rule. */
    public StartsInTurn() {
        super("IM-P-005", Severity.WARNING, Action.class);
    }

    @Override
    public void check(Action action, RuleContext context, FindingSink sink) {
        if (Actions.is(action, ActionStatus.CANCELLED) || action.getDependencies().isEmpty()
                || AcyclicDependencies.Waits.of(context).circles().contain(action)) {
            return;
        }
        WorkTime time = Actions.time(action, context);
        action.getDependencies().stream().flatMap(dependency -> broken(action, dependency, time).stream())
                .max(Comparator.comparing(Bound::day)).ifPresent(bound -> report(action, bound, context, sink));
    }

    private static void report(Action action, Bound bound, RuleContext context, FindingSink sink) {
        boolean start = bindsStart(action, bound.dependency());
        boolean from = start || action instanceof Milestone;
        PartialDate written = start ? action.getFrom() : end(action);
        sink.report(Place.of(action, from ? PlanPackage.Literals.ACTION__FROM : PlanPackage.Literals.ACTION__TO),
                action instanceof Milestone ? "milestone" : start ? "start" : "end", context.label(action), written.text(),
                context.label(bound.dependency().getOn()), bound.day().toString());
    }

    private static Optional<Bound> broken(Action action, Dependency dependency, WorkTime time) {
        Action awaited = Resolved.one(dependency.getOn()).orElse(null);
        PartialDate written = bindsStart(action, dependency) ? action.getFrom() : end(action);
        if (awaited == null || written == null || Actions.is(awaited, ActionStatus.DONE) || Actions.is(awaited, ActionStatus.CANCELLED)) {
            return Optional.empty();
        }
        boolean afterEnd = dependency.getKind() == DependencyKind.FINISH_TO_START || dependency.getKind() == DependencyKind.FINISH_TO_FINISH;
        PartialDate reached = afterEnd ? end(awaited) : awaited.getFrom();
        if (reached == null) {
            return Optional.empty();
        }
        boolean nextDay = dependency.getKind() == DependencyKind.FINISH_TO_START && !(awaited instanceof Milestone)
                && !(action instanceof Milestone);
        LocalDate first = nextDay ? reached.first().plusDays(1) : reached.first();
        LocalDate allowed = after(first, dependency.getLag(), time);
        return time.onOrAfter(written.last()).isBefore(allowed) ? Optional.of(new Bound(dependency, allowed)) : Optional.empty();
    }

    /** Whether a dependency holds the start of an action, and not its end; a milestone has but one day. */
    private static boolean bindsStart(Action action, Dependency dependency) {
        return !(action instanceof Milestone) && (dependency.getKind() == DependencyKind.FINISH_TO_START
                || dependency.getKind() == DependencyKind.START_TO_START);
    }

    private static PartialDate end(Action action) {
        return action.getTo() != null ? action.getTo() : action instanceof Milestone ? action.getFrom() : null;
    }

    private static LocalDate after(LocalDate day, Duration rest, WorkTime time) {
        if (rest == null || rest.getValue() == null) {
            return time.onOrAfter(day);
        }
        LocalDate worked = time.plus(day, time.wholeDays(rest));
        LocalDate passed = time.onOrAfter(byCalendar(day, rest, worked));
        return passed.isBefore(worked) ? passed : worked;
    }

    /** The same day so many weeks, months or years later; the other one where the rest is given otherwise. */
    private static LocalDate byCalendar(LocalDate day, Duration rest, LocalDate other) {
        boolean whole = rest.getValue().stripTrailingZeros().scale() <= 0 && rest.getValue().precision() < 6;
        if (!whole) {
            return other;
        }
        long count = rest.getValue().longValue();
        return switch (rest.getUnit()) {
            case WEEKS -> day.plusWeeks(count);
            case MONTHS -> day.plusMonths(count);
            case YEARS -> day.plusYears(count);
            default -> other;
        };
    }
}
