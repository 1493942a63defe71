package org.plumbline.validation.rules;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.model.catalogue.ToolCard;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/**
 * IM-K-004: a tool has a goal, steps, and an indicator that shows whether it works; empty texts say nothing. What its source does not state is not missing, and a
 * tool may leave its steps and indicators to its parts, or a part its goal and indicators to the whole.
 */
public final class ToolTold extends CodedRule<ToolCard> {

    /** The tools that others are part of. */
    private record Wholes(List<ToolCard> tools) {
    }

    /** The rule. */
    public ToolTold() {
        super("IM-K-004", Severity.WARNING, ToolCard.class);
    }

    @Override
    public void check(ToolCard tool, RuleContext context, FindingSink sink) {
        if (Retired.is(tool)) {
            return;
        }
        boolean part = tool.getPartOf() != null;
        boolean whole = context.derived(Wholes.class, ToolTold::wholes).tools().contains(tool);
        List<String> missing = new ArrayList<>();
        if (!Written.anySays(tool.getGoals()) && !part && !Openly.unstated(tool, context, "goal")) {
            missing.add("goal");
        }
        if (tool.getSteps().stream().noneMatch(step -> Written.says(step.getText())) && !whole && !Openly.unstated(tool, context, "step")) {
            missing.add("step");
        }
        if (tool.getIndicators().isEmpty() && !part && !whole && !Openly.unstated(tool, context, "indicator")) {
            missing.add("watch");
        }
        if (!missing.isEmpty()) {
            sink.report(Place.of(tool), "missing", context.label(tool), String.join(", ", missing));
        }
    }

    private static Wholes wholes(RuleContext context) {
        return new Wholes(context.index().allVisible(ToolCard.class).stream().map(ToolCard::getPartOf).distinct().toList());
    }
}
