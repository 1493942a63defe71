package org.plumbline.validation.rules;

import org.plumbline.model.plan.Action;
import org.plumbline.model.plan.Milestone;
import org.plumbline.model.plan.RaciKind;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/** IM-P-002: somebody is responsible for every action. */
public final class SomebodyResponsible extends CodedRule<Action> {

    /** The rule. */
    public SomebodyResponsible() {
        super("IM-P-002", Severity.ERROR, Action.class);
    }

    @Override
    public void check(Action action, RuleContext context, FindingSink sink) {
        if (!(action instanceof Milestone) && Raci.parties(action, RaciKind.RESPONSIBLE).isEmpty()) {
            sink.report(Place.of(action), "none", context.label(action));
        }
    }
}
