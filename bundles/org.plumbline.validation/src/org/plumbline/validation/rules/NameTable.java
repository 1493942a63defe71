package org.plumbline.validation.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.model.catalogue.RiskCard;
import org.plumbline.model.catalogue.ToolCard;
import org.plumbline.model.core.Identified;
import org.plumbline.model.core.PlumbFile;
import org.plumbline.model.organization.Stakeholder;
import org.plumbline.model.plan.ActionPlan;
import org.plumbline.validation.RuleContext;

/** The elements of a project by their full names. Those whose whole is not known, since its reference leads nowhere, are left out. */
final class NameTable {

    private final Map<String, List<EObject>> elements = new HashMap<>();
    private final Set<EObject> namesakes = Collections.newSetFromMap(new IdentityHashMap<>());

    /** The table of the project that is being checked. */
    static NameTable of(RuleContext context) {
        return context.derived(NameTable.class, NameTable::new);
    }

    private NameTable(RuleContext context) {
        context.index().allVisible(Identified.class).forEach(element -> add(element, context));
        context.index().allVisible(ActionPlan.class).forEach(element -> add(element, context));
        elements.values().stream().filter(bearers -> bearers.size() > 1).forEach(namesakes::addAll);
    }

    private void add(EObject element, RuleContext context) {
        if (!wholeUnknown(element)) {
            context.names().name(element).ifPresent(name -> elements.computeIfAbsent(name, key -> new ArrayList<>(1)).add(element));
        }
    }

    /** Whether another element has the same name. */
    boolean isShared(EObject element) {
        return namesakes.contains(element);
    }

    /** The elements of a name, in the order of the files and the text. */
    List<EObject> named(String name) {
        return elements.getOrDefault(name, List.of());
    }

    private static boolean wholeUnknown(EObject element) {
        EObject top = element;
        while (top.eContainer() != null && !(top.eContainer() instanceof PlumbFile)) {
            top = top.eContainer();
        }
        EObject whole = switch (top) {
            case RiskCard risk -> risk.getArea();
            case ToolCard tool -> tool.getArea();
            case Stakeholder stakeholder -> stakeholder.getOf();
            case ActionPlan plan -> plan.getEngagement();
            default -> null;
        };
        return whole != null && whole.eIsProxy();
    }
}
