package org.plumbline.validation.rules;

import java.util.List;
import org.plumbline.model.organization.Party;
import org.plumbline.model.plan.Action;
import org.plumbline.model.plan.RaciKind;

/** Who has which part in an action. References to nobody known count as somebody: rule IM-C-004 reports them. */
final class Raci {

    private Raci() {
    }

    /** The different parties that have a part, in the order of the text. */
    static List<Party> parties(Action action, RaciKind part) {
        return action.getAssignments().stream().filter(assignment -> assignment.getKind() == part)
                .flatMap(assignment -> assignment.getParties().stream()).distinct().toList();
    }
}
