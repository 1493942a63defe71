package org.plumbline.validation.rules;

import java.util.Set;
import org.eclipse.emf.ecore.EReference;
import org.plumbline.core.project.Resolved;
import org.plumbline.model.catalogue.Line;
import org.plumbline.model.governance.Body;
import org.plumbline.model.governance.GovLevel;
import org.plumbline.model.governance.GovernancePackage;
import org.plumbline.model.organization.OrgLevel;
import org.plumbline.model.organization.Party;
import org.plumbline.model.organization.Role;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Ids;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/**
 * IM-G-003: the third line reports to those who govern, or is overseen by them; not to management only. Where
 * the body itself does not say to whom, its head may.
 */
public final class ThirdLineIndependent extends CodedRule<Body> {

    /** The rule. */
    public ThirdLineIndependent() {
        super("IM-G-003", Severity.WARNING, Body.class);
    }

    @Override
    public void check(Body body, RuleContext context, FindingSink sink) {
        boolean third = body.isSetLine() && body.getLine() == Line.THIRD;
        if (!third || governs(body) || isOverseen(body, context)) {
            return;
        }
        if (body.getReportsTo() != null) {
            Resolved.one(body.getReportsTo()).filter(ThirdLineIndependent::manages).ifPresent(
                    above -> report(body, GovernancePackage.Literals.BODY__REPORTS_TO, above, context, sink));
        } else if (body.getLead() instanceof Role head) {
            Resolved.one(head.getReportsTo()).filter(above -> manages(Parties.of(context).levels(above))).ifPresent(
                    above -> report(body, GovernancePackage.Literals.BODY__LEAD, above, context, sink));
        }
    }

    private static void report(Body body, EReference field, Party above, RuleContext context, FindingSink sink) {
        sink.report(Place.of(body, field), "management", context.label(body), context.label(above), Ids.of(body));
    }

    private static boolean manages(Set<OrgLevel> levels) {
        return !levels.isEmpty() && !levels.contains(OrgLevel.GOVERNING) && !levels.contains(OrgLevel.EXTERNAL);
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
