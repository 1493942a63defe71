package org.plumbline.diagram.interpret;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.diagram.expression.Scope;
import org.plumbline.diagram.format.Part;

/** Which elements the chosen filters leave: a filter hides what its mappings show and its condition does not hold for. */
final class Visibility {

    private final List<Part> filters;
    private final Asking asking;

    Visibility(Part diagram, Choices choices, Asking asking) {
        this.filters = diagram.parts("filters").stream().filter(filter -> choices.filters().contains(filter.name()))
                .flatMap(filter -> filter.parts("filters").stream()).toList();
        this.asking = asking;
    }

    boolean shows(Part mapping, EObject element) {
        return filters.stream().filter(filter -> filter.parts("mappings").contains(mapping))
                .allMatch(filter -> !filter.text("semanticConditionExpression").isEmpty()
                        && asking.holds(filter, "semanticConditionExpression", Scope.of(element)));
    }
}
