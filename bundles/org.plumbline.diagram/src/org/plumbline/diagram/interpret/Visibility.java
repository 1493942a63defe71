package org.plumbline.diagram.interpret;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.diagram.expression.Scope;
import org.plumbline.diagram.format.Part;

/**
 * Which elements the chosen filters leave: a filter hides what its mappings show and its condition does not hold for; one that asks for
 * elements looks at whatever is shown.
 */
final class Visibility {

    private static final String CONDITION = "semanticConditionExpression";

    private final List<Part> filters;
    private final Map<Part, Map<String, List<EObject>>> asked = new LinkedHashMap<>();
    private final Asking asking;

    Visibility(Part diagram, Choices choices, FilterAnswers answers, Asking asking) {
        List<Part> chosen = diagram.parts("filters").stream().filter(filter -> choices.filters().contains(filter.name()))
                .flatMap(filter -> filter.parts("filters").stream()).toList();
        this.filters = chosen.stream().filter(filter -> !filter.is("VariableFilter")).toList();
        this.asking = asking;
        chosen.stream().filter(filter -> filter.is("VariableFilter"))
                .forEach(filter -> answers.of(filter).ifPresent(variables -> asked.put(filter, variables)));
    }

    boolean shows(Part mapping, EObject element) {
        return filters.stream().filter(filter -> filter.parts("mappings").contains(mapping))
                .allMatch(filter -> !filter.text(CONDITION).isEmpty() && asking.holds(filter, CONDITION, Scope.of(element)))
                && asked.entrySet().stream().allMatch(each -> leaves(each.getKey(), each.getValue(), element));
    }

    private boolean leaves(Part filter, Map<String, List<EObject>> variables, EObject element) {
        return asking.holds(filter, CONDITION, new Scope(element, Map.copyOf(variables)));
    }
}
