package org.plumbline.validation.rules;

import org.plumbline.model.engagement.AssessedRisk;
import org.plumbline.model.engagement.Engagement;
import org.plumbline.model.method.PhaseKind;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Ids;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/** IM-E-020: every assessed risk has an owner, as soon as the workshop is over. */
public final class RiskOwned extends CodedRule<AssessedRisk> {

    /** The rule. */
    public RiskOwned() {
        super("IM-E-020", Severity.WARNING, AssessedRisk.class);
    }

    @Override
    public void check(AssessedRisk risk, RuleContext context, FindingSink sink) {
        boolean early = risk.eContainer() instanceof Engagement engagement && Phases.isBefore(engagement, PhaseKind.APPROVAL);
        if (!early && risk.getOwner() == null && !Openly.unstated(risk, context, "owner")) {
            sink.report(Place.of(risk), "none", context.label(risk), Ids.of(risk));
        }
    }
}
