package org.plumbline.validation.rules;

import org.plumbline.model.catalogue.RiskCard;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/** IM-K-003: every risk of a toolbox belongs to a functional area. */
public final class RiskHasArea extends CodedRule<RiskCard> {

    /** The rule. */
    public RiskHasArea() {
        super("IM-K-003", Severity.ERROR, RiskCard.class);
    }

    @Override
    public void check(RiskCard risk, RuleContext context, FindingSink sink) {
        if (risk.getArea() == null) {
            sink.report(Place.of(risk), "none", context.label(risk));
        }
    }
}
