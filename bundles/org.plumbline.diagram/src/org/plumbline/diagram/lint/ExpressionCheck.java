package org.plumbline.diagram.lint;

import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.plumbline.diagram.expression.Expression;
import org.plumbline.diagram.expression.ExpressionParser;
import org.plumbline.diagram.expression.UnreadableExpression;
import org.plumbline.diagram.format.Part;
import org.plumbline.diagram.format.Problem;

/** Reads an expression and finds out whether all that it names is there, and whether it gives what its place wants. */
final class ExpressionCheck {

    private static final Set<String> ELEMENTS = Set.of("semanticCandidatesExpression", "sourceFinderExpression", "targetFinderExpression",
            "lineFinderExpression", "columnFinderExpression", "candidatesExpression", "browseExpression", "newContainerExpression", "semanticElements");

    private final ExpressionParser parser = new ExpressionParser();
    private final Typing typing;
    private final List<Problem> problems;

    /** @param problems where what is found goes */
    ExpressionCheck(Typing typing, List<Problem> problems) {
        this.typing = typing;
        this.problems = problems;
    }

    /** Checks what gives a value. */
    StaticType check(Part part, String attribute, TypeScope scope) {
        return check(part, attribute, part.text(attribute), scope);
    }

    /** Checks what gives a value, and stands within an attribute. */
    StaticType check(Part part, String attribute, String text, TypeScope scope) {
        if (text.isEmpty()) {
            return StaticType.UNKNOWN;
        }
        try {
            Expression expression = parser.parse(text);
            StaticType type = typing.type(expression, scope);
            boolean data = type.nature() == StaticType.Nature.DATA || type.nature() == StaticType.Nature.TRUTH;
            if (data && ELEMENTS.contains(attribute)) {
                throw new Misfit("It gives no elements.", "Give elements of the model.");
            }
            return type;
        } catch (UnreadableExpression e) {
            report(part, attribute, text, e.getMessage(), "Write a service that gives the value, and call it.");
        } catch (Misfit e) {
            report(part, attribute, text, e.getMessage(), e.remedy());
        }
        return StaticType.UNKNOWN;
    }

    /** Checks what is true or false. */
    void condition(Part part, String attribute, TypeScope scope) {
        StaticType type = check(part, attribute, scope);
        boolean constant = List.of("true", "false").contains(part.text(attribute));
        boolean wrong = !constant && (type.nature() == StaticType.Nature.DATA || type.nature() == StaticType.Nature.ELEMENT);
        if (wrong) {
            report(part, attribute, "It is neither true nor false.", "Ask a feature or a service that gives a truth value.");
        }
    }

    /** Checks what gives a number, or is one. */
    void size(Part part, String attribute, TypeScope scope) {
        if (!part.text(attribute).matches("-?[0-9]+")) {
            check(part, attribute, scope);
        }
    }

    /** Checks that the elements of a feature may be of a class. */
    void feature(Part part, String attribute, StaticType owner) {
        try {
            typing.feature(owner, part.text(attribute));
        } catch (Misfit e) {
            report(part, attribute, e.getMessage(), e.remedy());
        }
    }

    /**
     * Checks that elements can be of one of the classes that their place wants.
     *
     * @param why what wants them
     */
    void wanted(Part part, String attribute, StaticType given, List<EClass> wanted, String why) {
        boolean apart = !given.classes().isEmpty() && !wanted.isEmpty() && given.classes().stream()
                .noneMatch(type -> wanted.stream().anyMatch(domain -> domain.isSuperTypeOf(type) || type.isSuperTypeOf(domain)));
        if (apart) {
            report(part, attribute, "It gives " + given.words() + ", and " + why + ".", "Give elements of that class.");
        }
    }

    /** Checks that what a feature is set to can be its value. */
    void value(Part operation, StaticType owner, StaticType given) {
        for (EClass type : owner.classes()) {
            if (type.getEStructuralFeature(operation.text("featureName")) instanceof EReference reference) {
                boolean data = given.nature() == StaticType.Nature.DATA || given.nature() == StaticType.Nature.TRUTH;
                if (data) {
                    report(operation, "valueExpression", "It gives no elements, and " + type.getName() + "." + reference.getName()
                            + " takes such.", "Give elements of the model.");
                }
                wanted(operation, "valueExpression", given, List.of(reference.getEReferenceType()), type.getName() + "." + reference.getName()
                        + " takes " + reference.getEReferenceType().getName());
            } else if (!given.classes().isEmpty()) {
                report(operation, "valueExpression", "It gives " + given.words() + ", and " + type.getName() + "."
                        + operation.text("featureName") + " takes no elements.", "Give a text, a number or a truth value.");
            }
        }
    }

    private void report(Part part, String attribute, String message, String remedy) {
        report(part, attribute, part.text(attribute), message, remedy);
    }

    private void report(Part part, String attribute, String text, String message, String remedy) {
        problems.add(Problem.error(part, attribute + "=\"" + text + "\": " + message, remedy));
    }
}
