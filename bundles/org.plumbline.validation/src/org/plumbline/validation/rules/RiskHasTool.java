package org.plumbline.validation.rules;

import org.plumbline.model.catalogue.RiskCard;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Ids;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/** IM-K-001: every risk of a toolbox has a tool that mitigates it. A tool that is retired helps nobody, and a retired risk needs none. */
public final class RiskHasTool extends CodedRule<RiskCard> {

    /** The rule. */
    public RiskHasTool() {
        super("IM-K-001", Severity.WARNING, RiskCard.class);
    }

    @Override
    public void check(RiskCard risk, RuleContext context, FindingSink sink) {
        if (!Retired.is(risk) && context.index().toolsMitigating(risk).stream().allMatch(each -> Retired.is(each.tool()))) {
            sink.report(Place.of(risk), "none", context.label(risk), Ids.of(risk));
        }
    }
}
