package org.plumbline.dsl.ide.fix.rule;

import org.plumbline.core.edit.EditedModel;
import org.plumbline.model.engagement.AssessedRisk;
import org.plumbline.model.organization.Process;

/** Offers the processes of the organization that a risk may lie in. */
public final class ChooseProcess extends Choosing<AssessedRisk, Process> {

    /** The fix. */
    public ChooseProcess() {
        super("IM-E-023", "Place it in", AssessedRisk.class, Process.class);
    }

    @Override
    void choose(AssessedRisk element, Process chosen, EditedModel model) {
        element.getProcesses().add(chosen);
    }
}
