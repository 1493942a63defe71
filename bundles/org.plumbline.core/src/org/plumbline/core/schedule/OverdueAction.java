package org.plumbline.core.schedule;

import java.time.LocalDate;
import org.plumbline.model.plan.Action;

/**
 * An action that should be finished and is not.
 *
 * @param action the action or milestone
 * @param due its last day
 * @param workingDaysLate working days since then, up to and with the day of the report
 */
public record OverdueAction(Action action, LocalDate due, int workingDaysLate) {
}
