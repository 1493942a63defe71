package org.plumbline.diagram.interpret;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.diagram.expression.Evaluator;
import org.plumbline.diagram.expression.FailedExpression;
import org.plumbline.diagram.expression.Scope;
import org.plumbline.diagram.format.Part;
import org.plumbline.diagram.format.Problem;

/** Asks expressions of a description, and keeps what fails: the first failure of each, since the next element fails the same way. */
final class Asking {

    private final Evaluator evaluator;
    private final ElementKeys keys;
    private final Map<String, Object> everywhere;
    private final Map<String, Problem> problems = new LinkedHashMap<>();

    Asking(Evaluator evaluator, ElementKeys keys) {
        this(evaluator, keys, Map.of());
    }

    /** @param everywhere variables that every expression knows */
    Asking(Evaluator evaluator, ElementKeys keys, Map<String, Object> everywhere) {
        this.evaluator = evaluator;
        this.keys = keys;
        this.everywhere = Map.copyOf(everywhere);
    }

    List<Problem> problems() {
        return List.copyOf(problems.values());
    }

    /** The elements that an attribute gives; none if it fails or says nothing. */
    List<EObject> elements(Part part, String attribute, Scope scope) {
        return ask(part, attribute, scope, List.of(), text -> evaluator.elements(text, all(scope)));
    }

    /** Whether an attribute is true; so it is where it says nothing. */
    boolean holds(Part part, String attribute, Scope scope) {
        return part.text(attribute).isEmpty() || ask(part, attribute, scope, false, text -> evaluator.isTrue(text, all(scope)));
    }

    /** The text that an attribute gives; empty if it fails or says nothing. */
    String text(Part part, String attribute, Scope scope) {
        return ask(part, attribute, scope, "", text -> evaluator.text(text, all(scope)));
    }

    /** The text that an expression gives which stands within an attribute; empty if it fails. */
    String said(Part part, String attribute, String expression, Scope scope) {
        return ask(part, attribute, expression, scope, "", text -> evaluator.text(text, all(scope)));
    }

    /** The number that an attribute gives; empty if it gives none, or one below zero. */
    OptionalDouble size(Part part, String attribute, Scope scope) {
        String value = text(part, attribute, scope);
        if (!value.matches("[0-9]{1,6}(\\.[0-9]{1,6})?")) {
            if (!value.isEmpty() && !value.matches("-[0-9]+")) {
                report(part, attribute, scope, "It gives no number from 0 to 999999: " + value + ".");
            }
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(Double.parseDouble(value));
    }

    private Scope all(Scope scope) {
        if (scope.variables().isEmpty()) {
            return new Scope(scope.self(), everywhere);
        }
        Scope all = scope;
        for (Map.Entry<String, Object> each : everywhere.entrySet()) {
            all = all.with(each.getKey(), each.getValue());
        }
        return all;
    }

    /** Keeps a failure. */
    void report(Part part, String attribute, Scope scope, String message) {
        String element = scope.self() instanceof EObject self ? " (at " + keys.key(self) + ")" : "";
        problems.putIfAbsent(part.path() + " " + attribute, Problem.error(part, attribute + "=\"" + part.text(attribute) + "\": "
                + message + element, "Correct the expression, or the service."));
    }

    private <T> T ask(Part part, String attribute, Scope scope, T otherwise, Question<T> question) {
        return ask(part, attribute, part.text(attribute), scope, otherwise, question);
    }

    private <T> T ask(Part part, String attribute, String text, Scope scope, T otherwise, Question<T> question) {
        if (text.isEmpty()) {
            return otherwise;
        }
        try {
            return question.ask(text);
        } catch (FailedExpression e) {
            report(part, attribute, scope, e.getMessage());
            return otherwise;
        }
    }

    /** Asks an expression for what its place wants. */
    @FunctionalInterface
    private interface Question<T> {
        T ask(String text) throws FailedExpression;
    }
}
