package org.plumbline.validation.rules;

import java.util.List;
import org.plumbline.core.schedule.Overdue;
import org.plumbline.model.plan.Action;
import org.plumbline.model.plan.Milestone;
import org.plumbline.model.plan.PlanPackage;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/**
 * IM-P-017: on the day that the stated progress holds for, nothing is left open that should have been finished before. Documents call
 * the same actions overdue.
 */
public final class FinishedInTime extends CodedRule<Action> {

    /** The rule. */
    public FinishedInTime() {
        super("IM-P-017", Severity.WARNING, Action.class);
    }

    @Override
    public void check(Action action, RuleContext context, FindingSink sink) {
        Actions.statusDay(action, context).ifPresent(today -> new Overdue(Actions.time(action, context)).at(today, List.of(action))
                .forEach(late -> sink.report(Place.of(action, action instanceof Milestone ? PlanPackage.Literals.ACTION__FROM
                        : PlanPackage.Literals.ACTION__TO), action instanceof Milestone ? "milestone" : "action", context.label(action),
                        late.due().toString(), today.toString(), Integer.toString(late.workingDaysLate()))));
    }
}
