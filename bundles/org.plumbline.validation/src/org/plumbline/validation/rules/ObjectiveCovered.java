package org.plumbline.validation.rules;

import org.plumbline.model.governance.FrameworkObjective;
import org.plumbline.model.governance.GovernanceFramework;
import org.plumbline.model.governance.GovernancePackage;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Ids;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/** IM-G-008: every objective of a framework is covered by a cell of its table. */
public final class ObjectiveCovered extends CodedRule<FrameworkObjective> {

    /** The rule. */
    public ObjectiveCovered() {
        super("IM-G-008", Severity.WARNING, FrameworkObjective.class);
    }

    @Override
    public void check(FrameworkObjective objective, RuleContext context, FindingSink sink) {
        if (!(objective.eContainer() instanceof GovernanceFramework framework)
                || Openly.unstated(framework, context, "cell")
                || Openly.unstated(objective, context, "cell")) {
            return;
        }
        boolean covered = framework.getCells().stream().anyMatch(cell -> cell.getObjective() == objective);
        boolean first = framework.getObjectives().getFirst() == objective;
        if (!framework.getCells().isEmpty() && !covered) {
            sink.report(Place.of(objective), "uncovered", context.label(objective), Ids.of(objective));
        } else if (framework.getCells().isEmpty() && first && !framework.getComponents().isEmpty()) {
            sink.report(Place.of(framework, GovernancePackage.Literals.GOVERNANCE_FRAMEWORK__CELLS), "table", context.label(framework));
        }
    }
}
