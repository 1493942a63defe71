package org.plumbline.validation.rules;

import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.model.core.CorePackage;
import org.plumbline.model.core.When;
import org.plumbline.model.engagement.EngagementPackage;
import org.plumbline.model.plan.Action;
import org.plumbline.model.plan.ActionPlan;
import org.plumbline.model.plan.PlanPackage;
import org.plumbline.model.sector.SectorPackage;
import org.plumbline.model.values.PartialDate;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/**
 * IM-P-003: an action does not end before it starts, and lies inside the time of the plan, which itself is in order, as is whatever else has
 * a first and a last day.
 */
public final class DatesInPlan extends CodedRule<EObject> {
    /** What has a first and a last day besides plans and actions: by its type, the field of each. */
    private static final Map<EClass, List<EAttribute>> SPANS = Map.of(
            CorePackage.Literals.WHEN, List.of(CorePackage.Literals.WHEN__FROM, CorePackage.Literals.WHEN__TO),
            EngagementPackage.Literals.WORKSHOP, List.of(EngagementPackage.Literals.WORKSHOP__FROM, EngagementPackage.Literals.WORKSHOP__TO),
            SectorPackage.Literals.PROGRAMME, List.of(SectorPackage.Literals.PROGRAMME__FROM, SectorPackage.Literals.PROGRAMME__TO),
            SectorPackage.Literals.CONSULTATION,
            List.of(SectorPackage.Literals.CONSULTATION__FROM, SectorPackage.Literals.CONSULTATION__TO),
            SectorPackage.Literals.MANDATE, List.of(SectorPackage.Literals.MANDATE__FROM, SectorPackage.Literals.MANDATE__TO),
            SectorPackage.Literals.BENCHMARK, List.of(SectorPackage.Literals.BENCHMARK__FROM, SectorPackage.Literals.BENCHMARK__TO));

    /** The rule. */
    public DatesInPlan() {
        super("IM-P-003", Severity.ERROR, EObject.class);
    }

    @Override
    public void check(EObject element, RuleContext context, FindingSink sink) {
        if (element instanceof ActionPlan plan) {
            checkPlan(plan, context, sink);
        } else if (element instanceof Action action) {
            if (context.index().planOf(action).isEmpty() && isAfter(action.getFrom(), action.getTo())) {
                reportOrder(action, PlanPackage.Literals.ACTION__TO, action.getFrom(), action.getTo(), context, sink);
            }
        } else if (SPANS.containsKey(element.eClass())) {
            List<EAttribute> span = SPANS.get(element.eClass());
            PartialDate from = (PartialDate) element.eGet(span.getFirst());
            PartialDate to = (PartialDate) element.eGet(span.getLast());
            if (isAfter(from, to)) {
                reportOrder(element, span.getLast(), from, to, context, sink);
            }
        }
    }

    private static void reportOrder(EObject element, EAttribute last, PartialDate from, PartialDate to, RuleContext context, FindingSink sink) {
        EObject spoken = element instanceof When ? element.eContainer() : element;
        sink.report(Place.of(element, last), "order", context.label(spoken), to.text(), from.text());
    }

    private static void checkPlan(ActionPlan plan, RuleContext context, FindingSink sink) {
        boolean inOrder = !isAfter(plan.getFrom(), plan.getTo());
        if (!inOrder) {
            sink.report(Place.of(plan, PlanPackage.Literals.ACTION_PLAN__TO), "window", context.label(plan),
                    plan.getTo().text(), plan.getFrom().text());
        }
        for (Action action : context.index().actions(plan)) {
            if (isAfter(action.getFrom(), action.getTo())) {
                reportOrder(action, PlanPackage.Literals.ACTION__TO, action.getFrom(), action.getTo(), context, sink);
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
