package org.plumbline.validation.rules;

import org.plumbline.model.engagement.Engagement;
import org.plumbline.model.engagement.Participation;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/**
 * IM-E-008: implementation does not begin before its resources are secured: a budget of the plan, time set aside for those who carry it, or
 * a decision. A budget of nothing is none, and the time of coaches and observers carries nothing out.
 */
public final class ResourcesSecured extends CodedRule<Engagement> {

    /** The rule. */
    public ResourcesSecured() {
        super("IM-E-008", Severity.ERROR, Engagement.class);
    }

    @Override
    public void check(Engagement engagement, RuleContext context, FindingSink sink) {
        boolean budget = context.index().plan(engagement).filter(plan -> plan.getBudget().stream().anyMatch(money -> money.getAmount() == null || money.getAmount().signum() > 0)).isPresent();
        boolean time = engagement.getParticipations().stream().anyMatch(ResourcesSecured::hasTime);
        if (!budget && !time && engagement.getDecisions().isEmpty() && Phases.hasBegun(engagement, context)) {
            sink.report(Place.of(engagement), "none", context.label(engagement));
        }
    }

    private static boolean hasTime(Participation participation) {
        boolean carries = switch (participation.getRole()) {
            case COACH, OBSERVER -> false;
            default -> true;
        };
        return carries && participation.getDedicated() != null
                && (participation.getDedicated().getValue() == null || participation.getDedicated().getValue().signum() > 0);
    }
}
