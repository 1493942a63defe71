package org.plumbline.validation.rules;

import org.plumbline.model.catalogue.RiskCard;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/** IM-K-005: a risk card has a warning sign; one without words is none. */
public final class RiskNoticed extends CodedRule<RiskCard> {

    /** The rule. */
    public RiskNoticed() {
        super("IM-K-005", Severity.WARNING, RiskCard.class);
    }

    @Override
    public void check(RiskCard risk, RuleContext context, FindingSink sink) {
        boolean noticed = risk.getWarningSigns().stream().anyMatch(sign -> Written.says(sign.getText()));
        if (!Retired.is(risk) && !noticed && !Openly.unstated(risk, context, "warning-sign")) {
            sink.report(Place.of(risk), "none", context.label(risk));
        }
    }
}
