package org.plumbline.validation.rules;

import org.plumbline.model.plan.Action;
import org.plumbline.model.plan.ActionStatus;
import org.plumbline.model.plan.PlanPackage;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/** IM-P-011: what is done is done to 100 %, nothing of what has not begun is done, and no share lies outside 0 to 100. */
public final class PercentFitsStatus extends CodedRule<Action> {

    private static final int ALL = 100;

    /** The rule. */
    public PercentFitsStatus() {
        super("IM-P-011", Severity.ERROR, Action.class);
    }

    @Override
    public void check(Action action, RuleContext context, FindingSink sink) {
        if (!action.isSetPercent()) {
            return;
        }
        int percent = action.getPercent();
        Place place = Place.of(action, PlanPackage.Literals.ACTION__PERCENT);
        if (percent < 0 || percent > ALL) {
            sink.report(place, "range", context.label(action), Integer.toString(percent));
        } else if (Actions.is(action, ActionStatus.DONE) && percent < ALL) {
            sink.report(place, "done", context.label(action), Integer.toString(percent));
        } else if ((Actions.is(action, ActionStatus.PROPOSED) || Actions.is(action, ActionStatus.APPROVED)) && percent > 0) {
            sink.report(place, "early", context.label(action), Integer.toString(percent), action.getStatus().getLiteral());
        }
    }
}
