package org.plumbline.validation.rules;

import org.plumbline.model.engagement.Engagement;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/**
 * IM-E-008: implementation does not begin before its resources are secured: a budget of the plan, time set aside for the agents, or a
 * decision.
 */
public final class ResourcesSecured extends CodedRule<Engagement> {

    /** The rule. */
    public ResourcesSecured() {
        super("IM-E-008", Severity.ERROR, Engagement.class);
    }

    @Override
    public void check(Engagement engagement, RuleContext context, FindingSink sink) {
        boolean budget = context.index().plan(engagement).filter(plan -> !plan.getBudget().isEmpty()).isPresent();
        boolean time = engagement.getParticipations().stream().anyMatch(participation -> participation.getDedicated() != null);
        if (!budget && !time && engagement.getDecisions().isEmpty() && Phases.hasBegun(engagement, context)) {
            sink.report(Place.of(engagement), "none", context.label(engagement));
        }
    }
}
