package org.plumbline.validation.rules;

import org.eclipse.emf.ecore.EObject;
import org.plumbline.model.core.Identified;
import org.plumbline.model.results.Fact;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/** IM-C-009: a fact says where it is from: itself, or in the head of what it stands in. */
public final class FactSourced extends CodedRule<Fact> {

    /** The rule. */
    public FactSourced() {
        super("IM-C-009", Severity.WARNING, Fact.class);
    }

    @Override
    public void check(Fact fact, RuleContext context, FindingSink sink) {
        for (EObject at = fact; at != null; at = at.eContainer()) {
            if (at instanceof Identified known && !known.getSources().isEmpty()) {
                return;
            }
        }
        if (!Openly.unstated(fact, context, "source")) {
            sink.report(Place.of(fact), "none", context.label(fact), context.label(fact.eContainer()));
        }
    }
}
