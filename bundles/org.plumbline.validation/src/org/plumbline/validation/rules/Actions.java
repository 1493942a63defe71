package org.plumbline.validation.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.plumbline.core.project.Resolved;
import org.plumbline.core.schedule.AsOf;
import org.plumbline.core.schedule.WorkTime;
import org.plumbline.model.engagement.Engagement;
import org.plumbline.model.plan.Action;
import org.plumbline.model.plan.ActionPlan;
import org.plumbline.model.plan.ActionStatus;
import org.plumbline.model.plan.Milestone;
import org.plumbline.validation.RuleContext;

/** What several rules ask about an action and the plan that it stands in. */
final class Actions {

    private Actions() {
    }

    /** Whether it has a status, which is the one. */
    static boolean is(Action action, ActionStatus status) {
        return action.isSetStatus() && action.getStatus() == status;
    }

    /** Whether somebody is to work on it: it is no milestone, and not cancelled. */
    static boolean isWork(Action action) {
        return !(action instanceof Milestone) && !is(action, ActionStatus.CANCELLED);
    }

    /** The engagement whose plan it stands in. */
    static Optional<Engagement> engagement(Action action, RuleContext context) {
        return context.index().planOf(action).map(ActionPlan::getEngagement).flatMap(Resolved::one);
    }

    /** When work is done on it. */
    static WorkTime time(Action action, RuleContext context) {
        return WorkTimes.of(context).of(engagement(action, context));
    }

    /** The day that its stated progress holds for; the last one of a month or a quarter. */
    static Optional<LocalDate> statusDay(Action action, RuleContext context) {
        return engagement(action, context).flatMap(engagement -> new AsOf().of(engagement, Optional.empty()));
    }
}
