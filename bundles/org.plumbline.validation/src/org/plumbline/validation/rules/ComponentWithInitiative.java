package org.plumbline.validation.rules;

import org.plumbline.model.core.Lifecycle;
import org.plumbline.model.governance.FrameworkComponent;
import org.plumbline.model.governance.GovernanceFramework;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Ids;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/**
 * IM-G-007: every component of a framework is carried by an initiative that was not cancelled, unless it is a draft. A framework of which no initiative is
 * known is not judged: it may be described elsewhere.
 */
public final class ComponentWithInitiative extends CodedRule<FrameworkComponent> {

    /** The rule. */
    public ComponentWithInitiative() {
        super("IM-G-007", Severity.WARNING, FrameworkComponent.class);
    }

    @Override
    public void check(FrameworkComponent component, RuleContext context, FindingSink sink) {
        boolean draft = component.isSetLifecycle() && component.getLifecycle() == Lifecycle.DRAFT;
        if (draft || !(component.eContainer() instanceof GovernanceFramework framework)
                || context.index().initiatives(framework).isEmpty() || context.index().initiatives(component).stream().anyMatch(Initiatives::count)) {
            return;
        }
        sink.report(Place.of(component), "none", context.label(component), Ids.of(component));
    }
}
