package org.plumbline.diagram.lint;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.diagram.expression.Metamodel;
import org.plumbline.diagram.format.Part;
import org.plumbline.diagram.format.Problem;

/** Follows the operations of a tool, as they would run, and checks what each asks and writes. */
final class OperationCheck {

    private final ExpressionCheck expressions;
    private final Metamodel metamodel;
    private final List<Problem> problems;

    OperationCheck(ExpressionCheck expressions, Metamodel metamodel, List<Problem> problems) {
        this.expressions = expressions;
        this.metamodel = metamodel;
        this.problems = problems;
    }

    /**
     * Checks an operation and all below it.
     *
     * @param scope where it begins
     */
    void check(Part operation, TypeScope scope) {
        switch (operation.kind()) {
            case "ChangeContext" -> below(operation, scope.at(expressions.check(operation, "browseExpression", scope)));
            case "CreateInstance" -> create(operation, scope);
            case "SetValue" -> set(operation, scope);
            case "Unset" -> {
                expressions.feature(operation, "featureName", scope.self());
                expressions.check(operation, "elementExpression", scope);
                below(operation, scope);
            }
            case "MoveElement" -> {
                StaticType container = expressions.check(operation, "newContainerExpression", scope);
                expressions.feature(operation, "featureName", container);
                container.classes().forEach(owner -> scope.self().classes().forEach(moved -> fits(operation, "featureName", owner, moved)));
                below(operation, scope);
            }
            case "If" -> {
                expressions.condition(operation, "conditionExpression", scope);
                below(operation, scope);
            }
            case "For" -> {
                StaticType each = expressions.check(operation, "expression", scope);
                below(operation, scope.at(each).with(operation.text("iteratorName"), each));
            }
            case "Let" -> below(operation, scope.with(operation.text("variableName"), expressions.check(operation, "valueExpression", scope)));
            case "Switch" -> {
                operation.parts("cases").forEach(each -> {
                    expressions.condition(each, "conditionExpression", scope);
                    below(each, scope);
                });
                operation.part("default").ifPresent(each -> below(each, scope));
            }
            default -> below(operation, scope);
        }
    }

    private void below(Part operation, TypeScope scope) {
        operation.parts("subModelOperations").forEach(each -> check(each, scope));
    }

    private void set(Part operation, TypeScope scope) {
        expressions.feature(operation, "featureName", scope.self());
        expressions.value(operation, scope.self(), expressions.check(operation, "valueExpression", scope));
        below(operation, scope);
    }

    private void create(Part operation, TypeScope scope) {
        expressions.feature(operation, "referenceName", scope.self());
        Optional<EClass> type = metamodel.type(operation.text("typeName"));
        type.filter(EClass::isAbstract).ifPresent(each -> problems.add(Problem.error(operation,
                "No element can be of the abstract class " + each.getName() + ".", "Name a class that extends it.")));
        type.ifPresent(each -> scope.self().classes().forEach(owner -> fits(operation, "referenceName", owner, each)));
        StaticType created = type.map(StaticType::of).orElse(StaticType.UNKNOWN);
        below(operation, scope.at(created).with(operation.text("variableName"), created));
    }

    private void fits(Part operation, String attribute, EClass owner, EClass created) {
        String name = operation.text(attribute);
        EStructuralFeature feature = owner.getEStructuralFeature(name);
        boolean wrong = feature != null && !(feature instanceof EReference reference && reference.isContainment()
                && (reference.getEReferenceType().isSuperTypeOf(created) || created.isSuperTypeOf(reference.getEReferenceType())));
        if (wrong) {
            problems.add(Problem.error(operation, owner.getName() + "." + name + " cannot contain " + created.getName() + ".",
                    "Name a feature that contains such elements."));
        }
    }
}
