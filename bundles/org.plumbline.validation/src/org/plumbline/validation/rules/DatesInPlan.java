package org.plumbline.validation.rules;

import org.plumbline.model.plan.Action;
import org.plumbline.model.plan.ActionPlan;
import org.plumbline.model.plan.PlanPackage;
import org.plumbline.model.values.PartialDate;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/** IM-P-003: an action does not end before it starts, and lies inside the time of the plan, which itself is in order. */
public final class DatesInPlan extends CodedRule<ActionPlan> {

    /** The rule. */
    public DatesInPlan() {
        super("IM-P-003", Severity.ERROR, ActionPlan.class);
    }

    @Override
    public void check(ActionPlan plan, RuleContext context, FindingSink sink) {
        boolean inOrder = !isAfter(plan.getFrom(), plan.getTo());
        if (!inOrder) {
            sink.report(Place.of(plan, PlanPackage.Literals.ACTION_PLAN__TO), "window", context.label(plan),
                    plan.getTo().text(), plan.getFrom().text());
        }
        for (Action action : context.index().actions(plan)) {
            if (isAfter(action.getFrom(), action.getTo())) {
                sink.report(Place.of(action, PlanPackage.Literals.ACTION__TO), "order", context.label(action),
                        action.getTo().text(), action.getFrom().text());
            } else if (inOrder) {
                checkWindow(action, plan, context, sink);
            }
        }
    }

    private static void checkWindow(Action action, ActionPlan plan, RuleContext context, FindingSink sink) {
        PartialDate start = action.getFrom();
        PartialDate end = action.getTo() == null ? start : action.getTo();
        if (isAfter(plan.getFrom(), end) || isAfter(start, plan.getTo())) {
            sink.report(Place.of(action, PlanPackage.Literals.ACTION__FROM), "outside", context.label(action), text(start, end),
                    text(plan.getFrom()), text(plan.getTo()));
        } else {
            if (isAfter(plan.getFrom(), start)) {
                sink.report(Place.of(action, PlanPackage.Literals.ACTION__FROM), "before", context.label(action), start.text(),
                        plan.getFrom().text());
            }
            if (isAfter(end, plan.getTo())) {
                sink.report(Place.of(action, PlanPackage.Literals.ACTION__TO), "after", context.label(action), end.text(),
                        plan.getTo().text());
            }
        }
    }

    /** Whether every day of a date comes after every day of the other; not if one of them is unknown. */
    private static boolean isAfter(PartialDate date, PartialDate other) {
        return date != null && other != null && date.first().isAfter(other.last());
    }

    private static String text(PartialDate date) {
        return date == null ? "…" : date.text();
    }

    private static String text(PartialDate start, PartialDate end) {
        return start == null || start.equals(end) ? text(end) : start.text() + " to " + end.text();
    }
}
