package org.plumbline.validation.rules;

import org.plumbline.model.catalogue.Toolbox;
import org.plumbline.model.core.Named;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Ids;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/** IM-K-007: a card says which kinds of organization it is for. In a toolbox that knows none, that is one finding, about the toolbox. */
public final class CardsHaveAudience extends CodedRule<Named> {

    /** The rule. */
    public CardsHaveAudience() {
        super("IM-K-007", Severity.ERROR, Named.class);
    }

    @Override
    public void check(Named element, RuleContext context, FindingSink sink) {
        if (element instanceof Toolbox toolbox) {
            checkToolbox(toolbox, context, sink);
        } else if (Cards.is(element) && Cards.audiences(element).isEmpty()) {
            Cards.toolbox(element, context).filter(toolbox -> !toolbox.getAudiences().isEmpty()).ifPresent(toolbox ->
                    sink.report(Place.of(element), "card", context.label(element), Ids.list(toolbox.getAudiences())));
        }
    }

    private static void checkToolbox(Toolbox toolbox, RuleContext context, FindingSink sink) {
        boolean nobody = toolbox.getAudiences().isEmpty();
        if (nobody && Cards.of(toolbox, context).stream().anyMatch(card -> Cards.audiences(card).isEmpty())) {
            sink.report(Place.of(toolbox), "toolbox", context.label(toolbox));
        }
    }
}
