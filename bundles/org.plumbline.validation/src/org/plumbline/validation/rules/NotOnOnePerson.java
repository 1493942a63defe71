package org.plumbline.validation.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.model.organization.Party;
import org.plumbline.model.organization.Person;
import org.plumbline.model.organization.Role;
import org.plumbline.model.plan.Action;
import org.plumbline.model.plan.ActionPlan;
import org.plumbline.model.plan.ActionStatus;
import org.plumbline.model.plan.Milestone;
import org.plumbline.model.plan.PlanPackage;
import org.plumbline.model.plan.RaciKind;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/**
 * IM-E-025: the work of a plan does not hang on one person alone. Two roles of one person are one; a role of several persons is several.
 */
public final class NotOnOnePerson extends CodedRule<ActionPlan> {

    private static final int FEWEST_ACTIONS = 2;

    /** The rule. */
    public NotOnOnePerson() {
        super("IM-E-025", Severity.WARNING, ActionPlan.class);
    }

    @Override
    public void check(ActionPlan plan, RuleContext context, FindingSink sink) {
        List<Action> actions = context.index().actions(plan).stream()
                .filter(action -> !(action instanceof Milestone) && !(action.isSetStatus() && action.getStatus() == ActionStatus.CANCELLED))
                .toList();
        Set<Party> doing = new LinkedHashSet<>();
        for (Action action : actions) {
            List<Party> parties = action.getAssignments().stream()
                    .filter(assignment -> assignment.getKind() == RaciKind.RESPONSIBLE || assignment.getKind() == RaciKind.SUPPORTS
                            || assignment.getKind() == RaciKind.ACCOUNTABLE)
                    .flatMap(assignment -> assignment.getParties().stream()).toList();
            if (parties.isEmpty() || parties.stream().anyMatch(EObject::eIsProxy)) {
                return;
            }
            parties.forEach(party -> doing.addAll(people(party, context)));
        }
        if (actions.size() >= FEWEST_ACTIONS && doing.size() == 1 && isOne(doing.iterator().next())) {
            sink.report(Place.of(plan, PlanPackage.Literals.ACTION_PLAN__ENGAGEMENT), "one", context.label(plan),
                    context.label(doing.iterator().next()));
        }
    }

    private static List<? extends Party> people(Party party, RuleContext context) {
        List<Person> persons = Parties.of(context).persons(party);
        return persons.isEmpty() ? List.of(party) : persons;
    }

    private static boolean isOne(Party party) {
        return party instanceof Person || party instanceof Role;
    }
}
