package org.plumbline.dsl.ide.fix.rule;

import org.plumbline.core.edit.EditedModel;
import org.plumbline.model.engagement.Workshop;
import org.plumbline.model.organization.Party;
import org.plumbline.model.organization.Person;
import org.plumbline.model.organization.Role;

/** Offers the persons and roles of the project to guide a workshop. */
public final class ChooseFacilitator extends Choosing<Workshop, Party> {

    /** The fix. */
    public ChooseFacilitator() {
        super("IM-E-005", "Let it be guided by", Workshop.class, Party.class);
    }

    @Override
    boolean fits(Party chosen, Workshop element) {
        return chosen instanceof Person || chosen instanceof Role;
    }

    @Override
    void choose(Workshop element, Party chosen, EditedModel model) {
        element.getFacilitators().add(chosen);
    }
}
