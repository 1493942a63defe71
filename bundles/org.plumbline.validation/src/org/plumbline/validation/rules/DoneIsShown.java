package org.plumbline.validation.rules;

import org.plumbline.model.plan.Action;
import org.plumbline.model.plan.ActionStatus;
import org.plumbline.model.plan.Milestone;
import org.plumbline.model.plan.PlanPackage;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/** IM-P-012: something shows that what is done is done. A milestone that waits for actions is shown by theirs. */
public final class DoneIsShown extends CodedRule<Action> {

    /** The rule. */
    public DoneIsShown() {
        super("IM-P-012", Severity.WARNING, Action.class);
    }

    @Override
    public void check(Action action, RuleContext context, FindingSink sink) {
        boolean shownByOthers = action instanceof Milestone && !action.getDependencies().isEmpty();
        if (Actions.is(action, ActionStatus.DONE) && !shownByOthers && !Written.anySays(action.getEvidence())
                && !Openly.unstated(action, context, "evidence")) {
            sink.report(Place.of(action, PlanPackage.Literals.ACTION__STATUS), "none", context.label(action));
        }
    }
}
