package org.plumbline.diagram.interpret;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.diagram.expression.Scope;
import org.plumbline.diagram.format.Part;

/** What filters that ask for elements were answered, as the variables that their conditions know. */
final class FilterAnswers {

    private final Choices choices;
    private final EObject target;
    private final Asking asking;
    private final ElementKeys keys;

    /** @param target the element that the diagram is of */
    FilterAnswers(Choices choices, EObject target, Asking asking, ElementKeys keys) {
        this.choices = choices;
        this.target = target;
        this.asking = asking;
        this.keys = keys;
    }

    /** What a filter may be answered. */
    static List<EObject> candidates(Part variable, EObject target, Asking asking) {
        return asking.elements(variable, "candidatesExpression", Scope.of(target));
    }

    /**
     * The elements that were chosen, by the names of a filter's variables.
     *
     * @param filter a {@code VariableFilter}
     * @return empty where there is nothing to one of them, as with an element that is gone meanwhile
     */
    Optional<Map<String, List<EObject>>> of(Part filter) {
        String name = filter.owner().map(Part::name).orElse("");
        Map<String, List<EObject>> variables = new LinkedHashMap<>();
        for (Part variable : filter.parts("ownedVariables")) {
            Set<String> chosen = choices.answers().getOrDefault(new Choices.Question(name, variable.name()), Set.of());
            List<EObject> elements = candidates(variable, target, asking).stream().filter(each -> chosen.contains(keys.key(each))).toList();
            if (elements.isEmpty()) {
                return Optional.empty();
            }
            variables.put(variable.name(), elements);
        }
        return Optional.of(variables);
    }
}
