package org.plumbline.validation.rules;

import org.eclipse.emf.ecore.EAttribute;
import org.plumbline.model.organization.OrganizationPackage;
import org.plumbline.model.organization.Stakeholder;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/** IM-O-005: the influence and the interest of a stakeholder are figures from 1 to 5. */
public final class InfluenceOnScale extends CodedRule<Stakeholder> {

    private static final int LOWEST = 1;
    private static final int HIGHEST = 5;

    /** The rule. */
    public InfluenceOnScale() {
        super("IM-O-005", Severity.ERROR, Stakeholder.class);
    }

    @Override
    public void check(Stakeholder stakeholder, RuleContext context, FindingSink sink) {
        check(stakeholder, OrganizationPackage.Literals.STAKEHOLDER__INFLUENCE, context, sink);
        check(stakeholder, OrganizationPackage.Literals.STAKEHOLDER__INTEREST, context, sink);
    }

    private static void check(Stakeholder stakeholder, EAttribute field, RuleContext context, FindingSink sink) {
        int figure = (Integer) stakeholder.eGet(field);
        if (stakeholder.eIsSet(field) && (figure < LOWEST || figure > HIGHEST)) {
            sink.report(Place.of(stakeholder, field), field.getName(), context.label(stakeholder), Integer.toString(figure),
                    Integer.toString(Math.clamp(figure, LOWEST, HIGHEST)));
        }
    }
}
