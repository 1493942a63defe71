package org.plumbline.validation.rules;

import java.util.Optional;
import org.plumbline.model.engagement.Engagement;
import org.plumbline.model.engagement.EngagementPackage;
import org.plumbline.model.method.PhaseKind;
import org.plumbline.model.plan.Action;
import org.plumbline.model.plan.ActionPlan;
import org.plumbline.model.plan.ApprovalKind;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/**
 * IM-E-007: phases follow each other: nobody works on actions before the plan is approved, and nothing is implemented without a plan.
 * An approval without a date or a reference is a line that is still to be signed.
 */
public final class PhasesInOrder extends CodedRule<Engagement> {

    /** The rule. */
    public PhasesInOrder() {
        super("IM-E-007", Severity.ERROR, Engagement.class);
    }

    @Override
    public void check(Engagement engagement, RuleContext context, FindingSink sink) {
        Place phase = Place.of(engagement, EngagementPackage.Literals.ENGAGEMENT__PHASE);
        Optional<ActionPlan> plan = context.index().plan(engagement);
        Optional<Action> begun = Phases.begunAction(engagement, context);
        boolean implementing = Phases.reached(engagement, PhaseKind.IMPLEMENTATION);
        if (plan.isEmpty()) {
            if (implementing) {
                sink.report(phase, "plan", context.label(engagement), engagement.getPhase().getLiteral());
            }
        } else if (!isApproved(plan.get(), engagement)) {
            begun.ifPresentOrElse(action -> sink.report(Place.of(action), "unapproved", context.label(action), context.label(plan.get())),
                    () -> {
                        if (implementing) {
                            sink.report(phase, "early", context.label(engagement), engagement.getPhase().getLiteral(),
                                    context.label(plan.get()));
                        }
                    });
        } else if (begun.isPresent() && Phases.isBefore(engagement, PhaseKind.IMPLEMENTATION)) {
            sink.report(phase, "behind", context.label(engagement), engagement.getPhase().getLiteral(), context.label(begun.get()));
        }
    }

    private static boolean isApproved(ActionPlan plan, Engagement engagement) {
        return plan.getApprovals().stream().anyMatch(approval -> approval.getKind() == ApprovalKind.APPROVED
                && (approval.getOn() != null || approval.getReference() != null)
                && !Dates.isAfter(approval.getOn(), engagement.getStatusOn()));
    }
}
