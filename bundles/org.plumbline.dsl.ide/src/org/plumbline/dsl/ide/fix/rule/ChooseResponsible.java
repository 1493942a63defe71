package org.plumbline.dsl.ide.fix.rule;

import org.plumbline.core.edit.EditedModel;
import org.plumbline.model.organization.Party;
import org.plumbline.model.organization.Person;
import org.plumbline.model.organization.Role;
import org.plumbline.model.plan.Action;
import org.plumbline.model.plan.Assignment;
import org.plumbline.model.plan.PlanFactory;
import org.plumbline.model.plan.RaciKind;

/** Offers the persons and roles of the project to be responsible for an action. */
public final class ChooseResponsible extends Choosing<Action, Party> {

    /** The fix. */
    public ChooseResponsible() {
        super("IM-P-002", "Make responsible", Action.class, Party.class);
    }

    @Override
    boolean fits(Party chosen, Action element) {
        return chosen instanceof Person || chosen instanceof Role;
    }

    @Override
    void choose(Action element, Party chosen, EditedModel model) {
        Assignment assignment = PlanFactory.eINSTANCE.createAssignment();
        assignment.setKind(RaciKind.RESPONSIBLE);
        assignment.getParties().add(chosen);
        element.getAssignments().add(assignment);
    }
}
