package org.plumbline.validation.rules;

import org.plumbline.core.schedule.Cycle;
import org.plumbline.model.catalogue.CataloguePackage;
import org.plumbline.model.catalogue.ToolCard;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Ids;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/** IM-K-009: no tool needs itself, be it by way of others. */
public final class AcyclicPrerequisites extends CodedRule<ToolCard> {

    /** The circles of tools, found once for the model. */
    private record Needs(Circles<ToolCard> circles) {
    }

    /** The rule. */
    public AcyclicPrerequisites() {
        super("IM-K-009", Severity.ERROR, ToolCard.class);
    }

    @Override
    public void check(ToolCard tool, RuleContext context, FindingSink sink) {
        context.derived(Needs.class, all -> new Needs(new Circles<>(
                all.index().all(ToolCard.class).stream().filter(each -> !each.getNeeds().isEmpty()).toList(), ToolCard::getNeeds)))
                .circles().endingAt(tool).ifPresent(circle -> report(tool, circle, context, sink));
    }

    private static void report(ToolCard tool, Cycle<ToolCard> circle, RuleContext context, FindingSink sink) {
        Place place = Place.of(tool, CataloguePackage.Literals.TOOL_CARD__NEEDS,
                tool.getNeeds().indexOf(circle.path().getFirst()));
        String id = Ids.of(tool);
        if (circle.path().size() == 1) {
            sink.report(place, "itself", context.label(tool), id);
        } else {
            sink.report(place, "circle", context.label(tool), Circles.way(circle), id);
        }
    }
}
