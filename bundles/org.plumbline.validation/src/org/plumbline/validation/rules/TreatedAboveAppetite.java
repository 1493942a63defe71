package org.plumbline.validation.rules;

import org.plumbline.model.engagement.AssessedRisk;
import org.plumbline.model.engagement.EngagementPackage;
import org.plumbline.model.engagement.Treatment;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Ids;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/** IM-E-013: a risk above what the organization accepts is treated. */
public final class TreatedAboveAppetite extends CodedRule<AssessedRisk> {

    /** The rule. */
    public TreatedAboveAppetite() {
        super("IM-E-013", Severity.ERROR, AssessedRisk.class);
    }

    @Override
    public void check(AssessedRisk risk, RuleContext context, FindingSink sink) {
        boolean open = !risk.isSetTreatment() || risk.getTreatment() == Treatment.UNDECIDED;
        if (open) {
            Appetite.exceededBy(risk).ifPresent(over -> sink.report(Place.of(risk, EngagementPackage.Literals.ASSESSED_RISK__TREATMENT),
                    "untreated", context.label(risk), Ids.of(over.level()), Ids.of(over.accepted())));
        }
    }
}
