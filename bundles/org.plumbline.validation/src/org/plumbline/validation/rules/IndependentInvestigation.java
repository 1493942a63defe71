package org.plumbline.validation.rules;

import java.util.Optional;
import org.eclipse.emf.ecore.EReference;
import org.plumbline.core.project.Resolved;
import org.plumbline.model.catalogue.Line;
import org.plumbline.model.governance.Body;
import org.plumbline.model.governance.GovernancePackage;
import org.plumbline.model.governance.GrievanceMechanism;
import org.plumbline.model.organization.Party;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/**
 * IM-G-011: those who receive or investigate grievances do not stand in the first line, whose work the grievances are about: neither
 * as a body of that line, nor as its head, member or holder of a seat.
 */
public final class IndependentInvestigation extends CodedRule<GrievanceMechanism> {

    /** The rule. */
    public IndependentInvestigation() {
        super("IM-G-011", Severity.WARNING, GrievanceMechanism.class);
    }

    @Override
    public void check(GrievanceMechanism mechanism, RuleContext context, FindingSink sink) {
        check(mechanism, mechanism.getIntake(), GovernancePackage.Literals.GRIEVANCE_MECHANISM__INTAKE, "intake", context, sink);
        check(mechanism, mechanism.getInvestigation(), GovernancePackage.Literals.GRIEVANCE_MECHANISM__INVESTIGATION, "investigation",
                context, sink);
    }

    private static void check(GrievanceMechanism mechanism, Party party, EReference field, String variant, RuleContext context,
            FindingSink sink) {
        Resolved.one(party).flatMap(known -> firstLine(known, context)).ifPresent(body -> sink.report(Place.of(mechanism, field), variant,
                context.label(mechanism), context.label(party), context.label(body)));
    }

    private static Optional<Body> firstLine(Party party, RuleContext context) {
        Parties parties = Parties.of(context);
        return context.index().allVisible(Body.class).stream().filter(body -> body.isSetLine() && body.getLine() == Line.FIRST)
                .filter(body -> parties.within(body).contains(party)
                        || parties.persons(party).stream().anyMatch(parties.within(body)::contains)).findFirst();
    }
}
