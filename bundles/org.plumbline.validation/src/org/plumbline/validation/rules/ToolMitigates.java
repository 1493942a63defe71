package org.plumbline.validation.rules;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.core.project.Resolved;
import org.plumbline.model.catalogue.ToolCard;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Ids;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/**
 * IM-K-002: a tool mitigates a risk. One that does not do so itself may prepare the way for one that does, be a part of it, or be made
 * of parts that do.
 */
public final class ToolMitigates extends CodedRule<ToolCard> {

    /** The rule. */
    public ToolMitigates() {
        super("IM-K-002", Severity.WARNING, ToolCard.class);
    }

    @Override
    public void check(ToolCard tool, RuleContext context, FindingSink sink) {
        if (!Retired.is(tool) && !context.derived(Useful.class, Useful::of).tools().contains(tool)) {
            sink.report(Place.of(tool), "none", context.label(tool), Ids.of(tool));
        }
    }

    /** The tools that mitigate a risk themselves or help those that do, found once for the model. */
    private record Useful(Set<ToolCard> tools) {

        static Useful of(RuleContext context) {
            List<ToolCard> all = context.index().allVisible(ToolCard.class);
            Set<ToolCard> useful = new HashSet<>();
            Deque<ToolCard> open = new ArrayDeque<>(all.stream().filter(tool -> !tool.getMitigates().isEmpty()).toList());
            while (!open.isEmpty()) {
                ToolCard tool = open.pop();
                if (useful.add(tool)) {
                    open.addAll(Resolved.all(tool.getNeeds()));
                    Resolved.one(tool.getPartOf()).ifPresent(open::add);
                }
            }
            all.stream().filter(tool -> partOfUseful(tool, useful)).forEach(useful::add);
            return new Useful(useful);
        }

        private static boolean partOfUseful(ToolCard tool, Set<ToolCard> useful) {
            return Resolved.one(tool.getPartOf()).filter(useful::contains).isPresent();
        }
    }
}
