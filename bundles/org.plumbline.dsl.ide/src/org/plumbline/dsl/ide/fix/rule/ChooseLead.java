package org.plumbline.dsl.ide.fix.rule;

import org.plumbline.core.edit.EditedModel;
import org.plumbline.model.organization.Organization;
import org.plumbline.model.sector.Programme;

/** Offers the organizations of the project to lead a programme. */
public final class ChooseLead extends Choosing<Programme, Organization> {

    /** The fix. */
    public ChooseLead() {
        super("IM-S-001", "Let it be led by", Programme.class, Organization.class);
    }

    @Override
    void choose(Programme element, Organization chosen, EditedModel model) {
        element.setLead(chosen);
    }
}
