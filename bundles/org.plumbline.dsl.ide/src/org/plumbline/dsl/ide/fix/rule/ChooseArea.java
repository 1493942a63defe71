package org.plumbline.dsl.ide.fix.rule;

import org.plumbline.core.edit.EditedModel;
import org.plumbline.model.catalogue.FunctionalArea;
import org.plumbline.model.catalogue.RiskCard;

/** Offers the areas of the project's toolboxes for a risk. */
public final class ChooseArea extends Choosing<RiskCard, FunctionalArea> {

    /** The fix. */
    public ChooseArea() {
        super("IM-K-003", "Put it in", RiskCard.class, FunctionalArea.class);
    }

    @Override
    void choose(RiskCard element, FunctionalArea chosen, EditedModel model) {
        element.setArea(chosen);
    }
}
