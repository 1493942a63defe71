package org.plumbline.validation.rules;

import org.plumbline.model.engagement.Engagement;
import org.plumbline.model.method.PhaseKind;
import org.plumbline.model.results.Indicator;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Ids;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/**
 * IM-R-002: when preparation is over, every indicator of an engagement has a baseline. A workshop without any baseline is for IM-E-002.
 */
public final class BaselineMeasured extends CodedRule<Indicator> {

    /** The rule. */
    public BaselineMeasured() {
        super("IM-R-002", Severity.ERROR, Indicator.class);
    }

    @Override
    public void check(Indicator indicator, RuleContext context, FindingSink sink) {
        if (!(indicator.eContainer() instanceof Engagement engagement) || !Phases.reached(engagement, PhaseKind.WORKSHOP)
                || Baselines.of(indicator).isPresent() || Openly.unstated(indicator, context, "baseline")) {
            return;
        }
        boolean none = engagement.getBaseline() == null || engagement.getBaseline().getEntries().isEmpty();
        if (!none || engagement.getWorkshops().isEmpty()) {
            sink.report(Place.of(indicator), "none", context.label(indicator), context.label(engagement), Ids.of(indicator));
        }
    }
}
