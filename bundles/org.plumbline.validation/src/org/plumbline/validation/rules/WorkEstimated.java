package org.plumbline.validation.rules;

import java.util.Optional;
import org.plumbline.core.project.Resolved;
import org.plumbline.model.catalogue.ToolCard;
import org.plumbline.model.plan.Action;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Ids;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/** IM-P-007: an action says what it will take: working time, money, or both. An estimate of nothing is none. */
public final class WorkEstimated extends CodedRule<Action> {

    /** The rule. */
    public WorkEstimated() {
        super("IM-P-007", Severity.WARNING, Action.class);
    }

    @Override
    public void check(Action action, RuleContext context, FindingSink sink) {
        if (!Actions.isWork(action) || hasEffort(action) || hasCosts(action)
                || Openly.unstated(action, context, "effort", "cost")) {
            return;
        }
        Optional<ToolCard> example = Resolved.one(action.getTool()).filter(tool -> tool.getEffort() != null);
        example.ifPresentOrElse(
                tool -> sink.report(Place.of(action), "tool", context.label(action), Ids.of(tool)),
                () -> sink.report(Place.of(action), "none", context.label(action)));
    }

    private static boolean hasEffort(Action action) {
        return action.getEffort() != null && (action.getEffort().getValue() == null || action.getEffort().getValue().signum() > 0);
    }

    private static boolean hasCosts(Action action) {
        return action.getCosts().stream().anyMatch(money -> money.getAmount() == null || money.getAmount().signum() > 0);
    }
}
