package org.plumbline.validation.rules;

import org.plumbline.model.engagement.Engagement;
import org.plumbline.model.engagement.EngagementPackage;
import org.plumbline.model.engagement.Workshop;
import org.plumbline.model.method.PhaseKind;
import org.plumbline.model.results.Baseline;
import org.plumbline.model.values.PartialDate;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/** IM-E-002: no workshop is held before there is a baseline. One that is still ahead may wait for it. */
public final class BaselineBeforeWorkshop extends CodedRule<Workshop> {

    /** The rule. */
    public BaselineBeforeWorkshop() {
        super("IM-E-002", Severity.ERROR, Workshop.class);
    }

    @Override
    public void check(Workshop workshop, RuleContext context, FindingSink sink) {
        if (!(workshop.eContainer() instanceof Engagement engagement)) {
            return;
        }
        Baseline baseline = engagement.getBaseline();
        String[] texts = {context.label(workshop), context.label(engagement),
            baseline == null || baseline.getOn() == null ? "" : baseline.getOn().text()};
        Place place = Place.of(workshop, EngagementPackage.Literals.WORKSHOP__FROM);
        if (baseline != null && isBefore(workshop.getFrom(), baseline.getOn())) {
            sink.report(place, "late", texts);
        } else if (isAhead(workshop, engagement)) {
            return;
        } else if (baseline == null) {
            sink.report(place, "none", texts);
        } else if (baseline.getEntries().isEmpty()) {
            sink.report(place, "empty", texts);
        } else if (!hasDate(baseline)) {
            sink.report(place, "undated", texts);
        }
    }

    private static boolean isAhead(Workshop workshop, Engagement engagement) {
        boolean preparing = engagement.isSetPhase() && engagement.getPhase() == PhaseKind.PREPARATION;
        return workshop.getBallots().isEmpty() && (preparing || isBefore(engagement.getStatusOn(), workshop.getFrom()));
    }

    private static boolean hasDate(Baseline baseline) {
        return baseline.getOn() != null || baseline.getEntries().stream().allMatch(entry -> entry.getOn() != null);
    }

    /** Whether every day of a date comes before every day of the other; not if one of them is unknown. */
    private static boolean isBefore(PartialDate date, PartialDate other) {
        return date != null && other != null && date.last().isBefore(other.first());
    }
}
