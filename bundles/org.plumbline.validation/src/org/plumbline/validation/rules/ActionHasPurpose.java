package org.plumbline.validation.rules;

import org.plumbline.model.plan.Action;
import org.plumbline.model.plan.Initiative;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Ids;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/** IM-P-016: an action reduces a risk, puts a tool in place, or serves an objective, be it that of the initiative it belongs to. */
public final class ActionHasPurpose extends CodedRule<Action> {

    /** The rule. */
    public ActionHasPurpose() {
        super("IM-P-016", Severity.WARNING, Action.class);
    }

    @Override
    public void check(Action action, RuleContext context, FindingSink sink) {
        boolean tied = !action.getReduces().isEmpty() || action.getTool() != null || !action.getServes().isEmpty()
                || action.getInitiative() != null || action.eContainer() instanceof Initiative;
        if (Actions.isWork(action) && !tied) {
            sink.report(Place.of(action), "none", context.label(action), Ids.of(action));
        }
    }
}
