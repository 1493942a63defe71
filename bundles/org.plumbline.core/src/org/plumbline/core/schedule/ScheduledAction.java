package org.plumbline.core.schedule;

import java.time.LocalDate;
import org.plumbline.model.plan.Action;

/**
 * When an action can take place.
 *
 * @param action the action or milestone
 * @param days how many working days it takes; 0 for a milestone
 * @param earliestStart first day if everything goes as planned
 * @param earliestFinish last day if everything goes as planned
 * @param latestStart first day at the latest, if the plan shall still end when it does
 * @param latestFinish last day at the latest, if the plan shall still end when it does
 * @param slack total slack: working days that the action can slip by without moving the end of the plan
 */
public record ScheduledAction(Action action, int days, LocalDate earliestStart, LocalDate earliestFinish,
        LocalDate latestStart, LocalDate latestFinish, long slack) {

    /** Whether the end of the plan moves as soon as this action slips. */
    public boolean critical() {
        return slack == 0;
    }
}
