package org.plumbline.dsl.ide.fix.rule;

import org.plumbline.core.edit.EditedModel;
import org.plumbline.model.governance.Body;
import org.plumbline.model.governance.GovLevel;
import org.plumbline.model.organization.OrgLevel;

/** Offers the bodies that govern to oversee the third line. */
public final class ChooseOverseer extends Choosing<Body, Body> {

    /** The fix. */
    public ChooseOverseer() {
        super("IM-G-003", "Let it be overseen by", Body.class, Body.class);
    }

    @Override
    boolean fits(Body chosen, Body element) {
        return chosen != element && (chosen.isSetTier() && chosen.getTier() == GovLevel.GOVERNS
                || chosen.isSetLevel() && chosen.getLevel() == OrgLevel.GOVERNING);
    }

    @Override
    void choose(Body element, Body chosen, EditedModel model) {
        chosen.getOversees().add(element);
    }
}
