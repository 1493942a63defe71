package org.plumbline.validation.rules;

import org.plumbline.model.engagement.AssessedRisk;
import org.plumbline.model.engagement.Engagement;
import org.plumbline.model.engagement.EngagementPackage;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/** IM-E-024: when the day for the review of a risk is past, a review was held on it or later. */
public final class ReviewHeld extends CodedRule<AssessedRisk> {

    /** The rule. */
    public ReviewHeld() {
        super("IM-E-024", Severity.WARNING, AssessedRisk.class);
    }

    @Override
    public void check(AssessedRisk risk, RuleContext context, FindingSink sink) {
        if (!(risk.eContainer() instanceof Engagement engagement) || !Dates.isAfter(engagement.getStatusOn(), risk.getReviewOn())) {
            return;
        }
        boolean held = engagement.getReviews().stream()
                .anyMatch(review -> review.getOn() == null || !Dates.isAfter(risk.getReviewOn(), review.getOn()));
        if (!held) {
            sink.report(Place.of(risk, EngagementPackage.Literals.ASSESSED_RISK__REVIEW_ON), "passed", context.label(risk),
                    risk.getReviewOn().text(), engagement.getStatusOn().text());
        }
    }
}
