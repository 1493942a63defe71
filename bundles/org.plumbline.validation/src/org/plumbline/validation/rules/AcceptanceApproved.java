package org.plumbline.validation.rules;

import org.plumbline.model.engagement.AssessedRisk;
import org.plumbline.model.engagement.EngagementPackage;
import org.plumbline.model.engagement.Treatment;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Ids;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/** IM-E-014: who accepts a risk above what the organization accepts is named, and says why. */
public final class AcceptanceApproved extends CodedRule<AssessedRisk> {

    /** The rule. */
    public AcceptanceApproved() {
        super("IM-E-014", Severity.ERROR, AssessedRisk.class);
    }

    @Override
    public void check(AssessedRisk risk, RuleContext context, FindingSink sink) {
        boolean accepted = risk.isSetTreatment() && risk.getTreatment() == Treatment.ACCEPT;
        boolean who = risk.getAcceptedBy() == null;
        boolean why = !Written.says(risk.getReason());
        if (accepted && (who || why)) {
            Appetite.exceededBy(risk).ifPresent(over -> sink.report(Place.of(risk, EngagementPackage.Literals.ASSESSED_RISK__TREATMENT),
                    who && why ? "both" : who ? "who" : "why", context.label(risk), Ids.of(over.level()), Ids.of(over.accepted())));
        }
    }
}
