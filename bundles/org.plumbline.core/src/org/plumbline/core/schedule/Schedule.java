package org.plumbline.core.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.plan.Action;

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

    /** The actions without slack: the critical paths. */
    public List<ScheduledAction> critical() {
        return actions.stream().filter(ScheduledAction::critical).toList();
    }
}
