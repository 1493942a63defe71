package org.plumbline.validation.rules;

import org.plumbline.core.project.Resolved;
import org.plumbline.model.catalogue.ToolCard;
import org.plumbline.model.plan.Action;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Ids;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/** IM-P-010: an action names an indicator that shows whether it works, or evidence that it was done. */
public final class WorkWatched extends CodedRule<Action> {

    /** The rule. */
    public WorkWatched() {
        super("IM-P-010", Severity.WARNING, Action.class);
    }

    @Override
    public void check(Action action, RuleContext context, FindingSink sink) {
        if (!Actions.isWork(action) || !action.getWatches().isEmpty() || Written.anySays(action.getEvidence())
                || Openly.unstated(action, context, "watches", "indicator", "evidence")) {
            return;
        }
        ToolCard tool = Resolved.one(action.getTool()).orElse(null);
        if (tool == null || tool.getIndicators().isEmpty()) {
            sink.report(Place.of(action), "none", context.label(action));
        } else {
            sink.report(Place.of(action), "tool", context.label(action), Ids.of(tool.getIndicators().getFirst()), Ids.of(tool));
        }
    }
}
