package org.plumbline.validation.rules;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.core.project.FreeId;
import org.plumbline.core.project.Names;
import org.plumbline.model.core.CorePackage;
import org.plumbline.model.core.Identified;
import org.plumbline.model.core.PlumbFile;
import org.plumbline.model.plan.ActionPlan;
import org.plumbline.model.plan.PlanPackage;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/** IM-C-001: an id is unique in its container, and a name in the project. All but the first bearer of a name are reported. */
public final class UniqueNames extends CodedRule<EObject> {

    /** The rule. */
    public UniqueNames() {
        super("IM-C-001", Severity.ERROR, EObject.class);
    }

    @Override
    public void check(EObject element, RuleContext context, FindingSink sink) {
        if (!(element instanceof Identified) && !(element instanceof ActionPlan) || !NameTable.of(context).isShared(element)) {
            return;
        }
        String name = context.names().name(element).orElse("");
        List<EObject> bearers = NameTable.of(context).named(name);
        if (bearers.getFirst() == element) {
            return;
        }
        if (element instanceof Identified identified) {
            report(identified, name, bearers.getFirst(), context, sink);
        } else {
            sink.report(Place.of(element, PlanPackage.Literals.ACTION_PLAN__ENGAGEMENT), "plan", context.label(element),
                    place(bearers.getFirst(), context));
        }
    }

    private static void report(Identified element, String name, EObject first, RuleContext context, FindingSink sink) {
        Place place = Place.of(element, CorePackage.Literals.IDENTIFIED__ID);
        String free = freeId(element, name, context);
        EObject container = element.eContainer();
        boolean siblings = container == first.eContainer() && container != null && !(container instanceof PlumbFile);
        if (siblings) {
            sink.report(place, "id", context.label(element), context.label(container), context.label(first),
                    place(first, context), free);
        } else {
            sink.report(place, "name", context.label(element), name, context.label(first), place(first, context), free);
        }
    }

    private static String freeId(Identified element, String name, RuleContext context) {
        String prefix = name.substring(0, name.length() - Names.written(element.getId()).length());
        return Names.written(FreeId.after(element.getId(),
                id -> !NameTable.of(context).named(prefix + Names.written(id)).isEmpty()));
    }

    private static String place(EObject element, RuleContext context) {
        return context.sources().locate(element)
                .map(position -> position.file() + ":" + position.line())
                .orElseGet(() -> context.label(element));
    }
}
