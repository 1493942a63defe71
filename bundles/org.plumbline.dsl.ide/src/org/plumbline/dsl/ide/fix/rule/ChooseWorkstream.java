package org.plumbline.dsl.ide.fix.rule;

import org.plumbline.core.edit.EditedModel;
import org.plumbline.model.plan.Initiative;
import org.plumbline.model.plan.Workstream;

/** Offers the workstreams of the project for an initiative. */
public final class ChooseWorkstream extends Choosing<Initiative, Workstream> {

    /** The fix. */
    public ChooseWorkstream() {
        super("IM-G-009", "Put it in", Initiative.class, Workstream.class);
    }

    @Override
    void choose(Initiative element, Workstream chosen, EditedModel model) {
        element.setWorkstream(chosen);
    }
}
