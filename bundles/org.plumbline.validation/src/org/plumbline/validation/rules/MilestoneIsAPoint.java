package org.plumbline.validation.rules;

import org.plumbline.model.core.Duration;
import org.plumbline.model.plan.Milestone;
import org.plumbline.model.plan.PlanPackage;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/** IM-P-006: a milestone is a point in time: it takes no time, and is reached or not. */
public final class MilestoneIsAPoint extends CodedRule<Milestone> {

    private static final int REACHED = 100;

    /** The rule. */
    public MilestoneIsAPoint() {
        super("IM-P-006", Severity.WARNING, Milestone.class);
    }

    @Override
    public void check(Milestone milestone, RuleContext context, FindingSink sink) {
        String label = context.label(milestone);
        if (milestone.getFrom() != null && milestone.getTo() != null && !milestone.getFrom().equals(milestone.getTo())) {
            sink.report(Place.of(milestone, PlanPackage.Literals.ACTION__TO), "span", label, milestone.getFrom().text(),
                    milestone.getTo().text());
        } else if (takesTime(milestone.getEffort())) {
            sink.report(Place.of(milestone, PlanPackage.Literals.ACTION__EFFORT), "effort", label);
        } else if (milestone.isSetPercent() && milestone.getPercent() > 0 && milestone.getPercent() < REACHED) {
            sink.report(Place.of(milestone, PlanPackage.Literals.ACTION__PERCENT), "partly", label,
                    Integer.toString(milestone.getPercent()));
        }
    }

    private static boolean takesTime(Duration effort) {
        return effort != null && effort.getValue() != null && effort.getValue().signum() > 0;
    }
}
