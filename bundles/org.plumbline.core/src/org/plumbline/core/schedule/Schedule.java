package org.plumbline.core.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.plan.Action;
import org.plumbline.model.plan.ActionStatus;
import org.plumbline.model.plan.Milestone;

/**
 * When the actions of a plan can take place.
 *
 * @param actions one entry for each action that was not cancelled, in the order of the plan
 * @param finish the earliest day that everything can be finished on
 * @param cycles the dependency cycles that were cut to reckon at all: dependencies within one count for nothing
 */
public record Schedule(List<ScheduledAction> actions, LocalDate finish, List<Cycle<Action>> cycles) {

    /** The entry of an action; empty for a cancelled one and one of another plan. */
    public Optional<ScheduledAction> of(Action action) {
        return actions.stream().filter(entry -> entry.action() == action).findFirst();
    }

    /**
     * The actions that can slip least, milestones and done ones aside: what to watch where the plan's own dates leave
     * slack everywhere. Empty where nothing is left to do.
     */
    public List<ScheduledAction> tightest() {
        List<ScheduledAction> open = actions.stream().filter(entry -> !(entry.action() instanceof Milestone))
                .filter(entry -> entry.action().getStatus() != ActionStatus.DONE).toList();
        long least = open.stream().mapToLong(ScheduledAction::slack).min().orElse(0);
        return open.stream().filter(entry -> entry.slack() == least).toList();
    }

    /** The actions without slack: the critical paths. */
    public List<ScheduledAction> critical() {
        return actions.stream().filter(ScheduledAction::critical).toList();
    }
}
