package org.plumbline.validation.rules;

import java.util.List;
import org.plumbline.core.project.Resolved;
import org.plumbline.model.organization.Party;
import org.plumbline.model.plan.Action;
import org.plumbline.model.plan.Milestone;
import org.plumbline.model.plan.PlanPackage;
import org.plumbline.model.plan.RaciKind;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Ids;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/** IM-P-001: exactly one party is accountable for every action. */
public final class OneAccountable extends CodedRule<Action> {

    /** The rule. */
    public OneAccountable() {
        super("IM-P-001", Severity.ERROR, Action.class);
    }

    @Override
    public void check(Action action, RuleContext context, FindingSink sink) {
        if (action instanceof Milestone) {
            return;
        }
        List<Party> accountable = Raci.parties(action, RaciKind.ACCOUNTABLE);
        List<Party> known = Resolved.all(accountable);
        if (accountable.isEmpty()) {
            sink.report(Place.of(action), "none", context.label(action));
        } else if (known.size() > 1) {
            sink.report(second(action), "several", context.label(action), Integer.toString(known.size()), Ids.list(known));
        }
    }

    /** Where the second party is named: in the first assignment, or in one of its own. */
    private static Place second(Action action) {
        var given = action.getAssignments().stream().filter(each -> each.getKind() == RaciKind.ACCOUNTABLE).toList();
        boolean together = given.getFirst().getParties().size() > 1;
        return Place.of(given.get(together ? 0 : 1), PlanPackage.Literals.ASSIGNMENT__PARTIES, together ? 1 : 0);
    }
}
