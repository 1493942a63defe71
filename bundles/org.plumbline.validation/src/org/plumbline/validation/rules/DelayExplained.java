package org.plumbline.validation.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.model.core.Identified;
import org.plumbline.model.plan.Action;
import org.plumbline.model.plan.ActionStatus;
import org.plumbline.model.plan.PlanPackage;
import org.plumbline.model.plan.StatusReport;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/**
 * IM-P-013: an action that is slowed or paused says why, and until when; that day is not past when the status is stated. The same holds for
 * the status of an initiative or a framework; where that is restated from a source, the source may leave its end open.
 */
public final class DelayExplained extends CodedRule<EObject> {

    /** The rule. */
    public DelayExplained() {
        super("IM-P-013", Severity.WARNING, EObject.class);
    }

    @Override
    public void check(EObject element, RuleContext context, FindingSink sink) {
        switch (element) {
            case Action action -> check(action, context, sink);
            case StatusReport report -> check(report, context, sink);
            default -> { }
        }
    }

    private static void check(StatusReport report, RuleContext context, FindingSink sink) {
        boolean delayed = report.getStatus() == ActionStatus.SLOWED || report.getStatus() == ActionStatus.ON_HOLD;
        boolean open = report.eContainer() instanceof Identified whole && Openly.unstated(whole, context, "status");
        if (!delayed || open) {
            return;
        }
        boolean reason = Written.says(report.getReason());
        boolean until = report.getUntil() != null || !report.getSources().isEmpty();
        String label = context.label(report.eContainer());
        String status = report.getStatus().getLiteral();
        if (!reason || !until) {
            sink.report(Place.of(report, PlanPackage.Literals.STATUS_REPORT__STATUS), variant(reason, until), label, status);
        } else if (Dates.isAfter(report.getAsOf(), report.getUntil())) {
            sink.report(Place.of(report, PlanPackage.Literals.STATUS_REPORT__UNTIL), "passed", label, status, report.getUntil().text(),
                    report.getAsOf().text());
        }
    }

    private static String variant(boolean reason, boolean until) {
        return reason ? "until" : until ? "reason" : "both";
    }

    private static void check(Action action, RuleContext context, FindingSink sink) {
        if (!Actions.is(action, ActionStatus.SLOWED) && !Actions.is(action, ActionStatus.ON_HOLD)) {
            return;
        }
        boolean reason = Written.says(action.getStatusReason()) || Openly.unstated(action, context, "status-reason");
        boolean until = action.getStatusUntil() != null || Openly.unstated(action, context, "status-until");
        Place place = Place.of(action, PlanPackage.Literals.ACTION__STATUS);
        String status = action.getStatus().getLiteral();
        if (!reason || !until) {
            sink.report(place, variant(reason, until), context.label(action), status);
            return;
        }
        Optional<LocalDate> today = Actions.statusDay(action, context);
        if (today.isPresent() && action.getStatusUntil() != null && action.getStatusUntil().last().isBefore(today.get())) {
            sink.report(Place.of(action, PlanPackage.Literals.ACTION__STATUS_UNTIL), "passed", context.label(action), status,
                    action.getStatusUntil().text(), today.get().toString());
        }
    }
}
