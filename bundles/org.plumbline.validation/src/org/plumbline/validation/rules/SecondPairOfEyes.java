package org.plumbline.validation.rules;

import java.util.List;
import java.util.Set;
import org.plumbline.core.project.Resolved;
import org.plumbline.model.engagement.AssessedRisk;
import org.plumbline.model.engagement.EngagementPackage;
import org.plumbline.model.organization.OrgUnit;
import org.plumbline.model.organization.Organization;
import org.plumbline.model.organization.Party;
import org.plumbline.model.organization.Process;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/**
 * IM-E-021: where the unit of a risk's owner also runs the processes that the risk lies in, somebody from another unit takes part in
 * an action against it. An organization of one unit is not judged.
 */
public final class SecondPairOfEyes extends CodedRule<AssessedRisk> {

    /** The rule. */
    public SecondPairOfEyes() {
        super("IM-E-021", Severity.WARNING, AssessedRisk.class);
    }

    @Override
    public void check(AssessedRisk risk, RuleContext context, FindingSink sink) {
        Parties parties = Parties.of(context);
        Set<OrgUnit> own = Resolved.one(risk.getOwner()).map(parties::units).orElse(Set.of());
        List<Process> processes = Resolved.all(risk.getProcesses());
        if (own.size() != 1 || processes.isEmpty() || !hasOthers(own.iterator().next())) {
            return;
        }
        boolean same = processes.stream().allMatch(process -> Resolved.one(process.getOwner()).map(parties::units).orElse(Set.of()).equals(own));
        List<Party> acting = context.index().actionsReducing(risk).stream().flatMap(action -> action.getAssignments().stream())
                .flatMap(assignment -> Resolved.all(assignment.getParties()).stream()).toList();
        if (same && !acting.isEmpty() && acting.stream().allMatch(party -> parties.units(party).equals(own))) {
            sink.report(Place.of(risk, EngagementPackage.Literals.ASSESSED_RISK__OWNER), "alone", context.label(risk),
                    context.label(own.iterator().next()));
        }
    }

    private static boolean hasOthers(OrgUnit unit) {
        return unit.eContainer() instanceof OrgUnit || unit.eContainer() instanceof Organization organization && organization.getUnits().size() > 1;
    }
}
