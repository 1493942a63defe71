package org.plumbline.dsl.ide.fix.rule;

import org.plumbline.core.edit.EditedModel;
import org.plumbline.model.engagement.AssessedRisk;
import org.plumbline.model.organization.Party;
import org.plumbline.model.organization.Person;
import org.plumbline.model.organization.Role;

/** Offers the persons and roles of the project to own a risk. */
public final class ChooseRiskOwner extends Choosing<AssessedRisk, Party> {

    /** The fix. */
    public ChooseRiskOwner() {
        super("IM-E-020", "Choose as owner", AssessedRisk.class, Party.class);
    }

    @Override
    boolean fits(Party chosen, AssessedRisk element) {
        return chosen instanceof Person || chosen instanceof Role;
    }

    @Override
    void choose(AssessedRisk element, Party chosen, EditedModel model) {
        element.setOwner(chosen);
    }
}
