package org.plumbline.validation.rules;

import org.plumbline.core.project.Resolved;
import org.plumbline.model.catalogue.Line;
import org.plumbline.model.governance.Body;
import org.plumbline.model.governance.GovLevel;
import org.plumbline.model.governance.GovernancePackage;
import org.plumbline.model.organization.OrgLevel;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Ids;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/** IM-G-003: the third line reports to those who govern, or is overseen by them; not to management only. */
public final class ThirdLineIndependent extends CodedRule<Body> {

    /** The rule. */
    public ThirdLineIndependent() {
        super("IM-G-003", Severity.WARNING, Body.class);
    }

    @Override
    public void check(Body body, RuleContext context, FindingSink sink) {
        Body above = Resolved.one(body.getReportsTo()).orElse(null);
        boolean third = body.isSetLine() && body.getLine() == Line.THIRD;
        if (!third || above == null || governs(body) || !manages(above) || isOverseen(body, context)) {
            return;
        }
        sink.report(Place.of(body, GovernancePackage.Literals.BODY__REPORTS_TO), "management", context.label(body), context.label(above),
                Ids.of(body));
    }

    private static boolean isOverseen(Body body, RuleContext context) {
        return context.index().allVisible(Body.class).stream().anyMatch(other -> governs(other) && other.getOversees().contains(body));
    }

    private static boolean governs(Body body) {
        return body.isSetTier() && body.getTier() == GovLevel.GOVERNS || body.isSetLevel() && body.getLevel() == OrgLevel.GOVERNING;
    }

    private static boolean manages(Body body) {
        return !governs(body) && (body.isSetTier() || body.isSetLevel());
    }
}
