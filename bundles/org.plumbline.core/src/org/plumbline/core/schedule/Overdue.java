package org.plumbline.core.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.plan.Action;
import org.plumbline.model.plan.ActionStatus;

/**
 * Finds what should be finished by a date and is not: actions and milestones that are neither done nor cancelled and
 * whose last day lies before the date. A pause or delay that was reported does not move that day.
 */
public final class Overdue {

    private final WorkTime time;
    private final PlannedDates dates = new PlannedDates();

    /** Counts lateness in working days of a calendar. */
    public Overdue(WorkTime time) {
        this.time = time;
    }

    /** The overdue ones among some actions, in their order. */
    public List<OverdueAction> at(LocalDate asOf, List<Action> actions) {
        return actions.stream().flatMap(action -> lateness(action, asOf).stream()).toList();
    }

    private Optional<OverdueAction> lateness(Action action, LocalDate asOf) {
        boolean over = action.getStatus() == ActionStatus.DONE || action.getStatus() == ActionStatus.CANCELLED;
        return over ? Optional.empty()
                : dates.end(action).filter(due -> due.isBefore(asOf))
                        .map(due -> new OverdueAction(action, due, time.workingDays(due.plusDays(1), asOf)));
    }
}
