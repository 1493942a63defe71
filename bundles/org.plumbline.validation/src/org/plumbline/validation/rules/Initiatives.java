package org.plumbline.validation.rules;

import org.plumbline.model.plan.ActionStatus;
import org.plumbline.model.plan.Initiative;

/** What several rules ask about an initiative. */
final class Initiatives {
    private Initiatives() {
    }

    /** Whether something may be expected of it: it was neither cancelled nor retired. */
    static boolean count(Initiative initiative) {
        boolean cancelled = initiative.getStatus() != null && initiative.getStatus().getStatus() == ActionStatus.CANCELLED;
        return !cancelled && !Retired.is(initiative);
    }
}
