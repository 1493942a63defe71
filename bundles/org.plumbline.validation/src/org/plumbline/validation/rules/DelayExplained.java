package org.plumbline.validation.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.plumbline.model.plan.Action;
import org.plumbline.model.plan.ActionStatus;
import org.plumbline.model.plan.PlanPackage;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/** IM-P-013: an action that is slowed or paused says why, and until when; that day is not past when the status is stated. */
public final class DelayExplained extends CodedRule<Action> {

    /** The rule. */
    public DelayExplained() {
        super("IM-P-013", Severity.WARNING, Action.class);
    }

    @Override
    public void check(Action action, RuleContext context, FindingSink sink) {
        if (!Actions.is(action, ActionStatus.SLOWED) && !Actions.is(action, ActionStatus.ON_HOLD)) {
            return;
        }
        boolean reason = Written.says(action.getStatusReason()) || Openly.unstated(action.getUnspecified(), "status-reason");
        boolean until = action.getStatusUntil() != null || Openly.unstated(action.getUnspecified(), "status-until");
        Place place = Place.of(action, PlanPackage.Literals.ACTION__STATUS);
        String status = action.getStatus().getLiteral();
        if (!reason || !until) {
            String variant = reason ? "until" : until ? "reason" : "both";
            sink.report(place, variant, context.label(action), status);
            return;
        }
        Optional<LocalDate> today = Actions.statusDay(action, context);
        if (today.isPresent() && action.getStatusUntil() != null && action.getStatusUntil().last().isBefore(today.get())) {
            sink.report(Place.of(action, PlanPackage.Literals.ACTION__STATUS_UNTIL), "passed", context.label(action), status,
                    action.getStatusUntil().text(), today.get().toString());
        }
    }
}
