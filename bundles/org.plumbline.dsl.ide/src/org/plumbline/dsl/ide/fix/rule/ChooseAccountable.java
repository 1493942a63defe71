package org.plumbline.dsl.ide.fix.rule;

import org.plumbline.core.edit.EditedModel;
import org.plumbline.model.organization.Party;
import org.plumbline.model.organization.Person;
import org.plumbline.model.organization.Role;
import org.plumbline.model.plan.Action;
import org.plumbline.model.plan.Assignment;
import org.plumbline.model.plan.PlanFactory;
import org.plumbline.model.plan.RaciKind;

/** Offers the persons and roles of the project to be accountable for an action that nobody is accountable for. */
public final class ChooseAccountable extends Choosing<Action, Party> {

    /** The fix. */
    public ChooseAccountable() {
        super("IM-P-001", "Make accountable", Action.class, Party.class);
    }

    @Override
    boolean fits(Party chosen, Action element) {
        return (chosen instanceof Person || chosen instanceof Role)
                && element.getAssignments().stream().noneMatch(assignment -> assignment.getKind() == RaciKind.ACCOUNTABLE);
    }

    @Override
    void choose(Action element, Party chosen, EditedModel model) {
        Assignment assignment = PlanFactory.eINSTANCE.createAssignment();
        assignment.setKind(RaciKind.ACCOUNTABLE);
        assignment.getParties().add(chosen);
        element.getAssignments().add(assignment);
    }
}
