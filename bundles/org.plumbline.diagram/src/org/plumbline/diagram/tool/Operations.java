package org.plumbline.diagram.tool;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.diagram.expression.Evaluator;
import org.plumbline.diagram.expression.FailedExpression;
import org.plumbline.diagram.expression.Metamodel;
import org.plumbline.diagram.expression.Scope;
import org.plumbline.diagram.format.Part;
import org.plumbline.diagram.view.ViewObjects;

/** One run of the operations of a tool. */
final class Operations {

    /** More steps than a tool for people takes; a loop that goes beyond has no end. */
    private static final int MOST = 10_000;

    private final Evaluator evaluator;
    private final Metamodel metamodel;
    private final ModelAccess access;
    private final Values values = new Values();
    private final List<EObject> created = new ArrayList<>();
    private final List<Outcome.Opening> openings = new ArrayList<>();
    private int steps;

    Operations(Evaluator evaluator, Metamodel metamodel, ModelAccess access) {
        this.evaluator = evaluator;
        this.metamodel = metamodel;
        this.access = access;
    }

    Outcome outcome() {
        return new Outcome(created, openings);
    }

    void run(Part operation, Scope scope) throws FailedTool {
        if (++steps > MOST) {
            throw new FailedTool("The tool takes more than " + MOST + " steps.");
        }
        switch (operation.kind()) {
            case "ChangeContext" -> below(operation, scope.at(one(operation, "browseExpression", scope)));
            case "CreateInstance" -> create(operation, scope);
            case "SetValue" -> set(operation, scope);
            case "Unset" -> unset(operation, scope);
            case "MoveElement" -> move(operation, scope);
            case "RemoveElement" -> {
                access.delete(self(scope));
                below(operation, scope);
            }
            case "If" -> {
                if (isTrue(operation, scope)) {
                    below(operation, scope);
                }
            }
            case "For" -> repeat(operation, scope);
            case "Let" -> below(operation, scope.with(operation.text("variableName"), value(operation, "valueExpression", scope)));
            case "Switch" -> choose(operation, scope);
            case "Navigation" -> {
                operation.part("diagramDescription").ifPresent(diagram -> openings.add(new Outcome.Opening(diagram.name(),
                        ViewObjects.shown((EObject) scope.self()))));
                below(operation, scope);
            }
            default -> throw new FailedTool("Only Sirius knows the operation " + operation.kind() + ".");
        }
    }

    private void below(Part operation, Scope scope) throws FailedTool {
        for (Part each : operation.parts("subModelOperations")) {
            run(each, scope);
        }
    }

    private void create(Part operation, Scope scope) throws FailedTool {
        EObject owner = self(scope);
        String name = operation.text("typeName");
        EClass type = metamodel.type(name).filter(each -> !each.isAbstract())
                .orElseThrow(() -> new FailedTool("No element can be made of " + name + "."));
        EReference containment = containment(owner, operation.text("referenceName"));
        if (!containment.isMany() && owner.eGet(containment) != null) {
            throw new FailedTool(Values.name(owner, containment) + " is there already.");
        }
        EObject element = EcoreUtil.create(type);
        values.fitting(owner, containment, element);
        access.add(owner, containment, element);
        created.add(element);
        below(operation, scope.at(element).with(operation.text("variableName"), element));
    }

    private void set(Part operation, Scope scope) throws FailedTool {
        EObject owner = self(scope);
        EStructuralFeature feature = feature(owner, operation.text("featureName"));
        Object value = value(operation, "valueExpression", scope);
        if (feature.isMany()) {
            for (Object each : Evaluator.several(value)) {
                access.append(owner, feature, values.fitting(owner, feature, each));
            }
        } else {
            Object fitting = values.fitting(owner, feature, value);
            if (fitting == null) {
                access.unset(owner, feature);
            } else {
                access.set(owner, feature, fitting);
            }
        }
        below(operation, scope);
    }

    private void unset(Part operation, Scope scope) throws FailedTool {
        EObject owner = self(scope);
        EStructuralFeature feature = feature(owner, operation.text("featureName"));
        if (operation.text("elementExpression").isEmpty()) {
            access.unset(owner, feature);
        } else {
            for (Object each : Evaluator.several(value(operation, "elementExpression", scope))) {
                access.remove(owner, feature, each);
            }
        }
        below(operation, scope);
    }

    private void move(Part operation, Scope scope) throws FailedTool {
        EObject element = self(scope);
        EObject owner = one(operation, "newContainerExpression", scope);
        EReference containment = containment(owner, operation.text("featureName"));
        if (EcoreUtil.isAncestor(element, owner)) {
            throw new FailedTool("An element cannot move into itself.");
        }
        values.fitting(owner, containment, element);
        access.move(element, owner, containment);
        below(operation, scope);
    }

    private void repeat(Part operation, Scope scope) throws FailedTool {
        for (Object each : Evaluator.several(value(operation, "expression", scope))) {
            Scope inner = each instanceof EObject ? scope.at(each) : scope;
            below(operation, inner.with(operation.text("iteratorName"), each));
        }
    }

    private void choose(Part operation, Scope scope) throws FailedTool {
        for (Part each : operation.parts("cases")) {
            if (isTrue(each, scope)) {
                below(each, scope);
                return;
            }
        }
        if (operation.part("default").isPresent()) {
            below(operation.part("default").get(), scope);
        }
    }

    private boolean isTrue(Part operation, Scope scope) throws FailedTool {
        try {
            return evaluator.isTrue(operation.text("conditionExpression"), scope);
        } catch (FailedExpression e) {
            throw new FailedTool(e.getMessage(), e);
        }
    }

    private Object value(Part operation, String attribute, Scope scope) throws FailedTool {
        try {
            return operation.text(attribute).isEmpty() ? null : evaluator.value(operation.text(attribute), scope);
        } catch (FailedExpression e) {
            throw new FailedTool(e.getMessage(), e);
        }
    }

    private EObject one(Part operation, String attribute, Scope scope) throws FailedTool {
        List<Object> found = Evaluator.several(value(operation, attribute, scope));
        if (found.size() == 1 && found.getFirst() instanceof EObject element) {
            return element;
        }
        throw new FailedTool(operation.text(attribute) + " gives " + (found.isEmpty() ? "no element." : "what is not one element."));
    }

    private static EObject self(Scope scope) throws FailedTool {
        if (scope.self() instanceof EObject element) {
            return element;
        }
        throw new FailedTool("There is no element to change.");
    }

    private static EStructuralFeature feature(EObject owner, String name) throws FailedTool {
        EStructuralFeature feature = owner.eClass().getEStructuralFeature(name);
        if (feature == null || !feature.isChangeable()) {
            throw new FailedTool(owner.eClass().getName() + " has no feature " + name + " that can be changed.");
        }
        return feature;
    }

    private static EReference containment(EObject owner, String name) throws FailedTool {
        if (feature(owner, name) instanceof EReference reference && reference.isContainment()) {
            return reference;
        }
        throw new FailedTool(owner.eClass().getName() + "." + name + " contains nothing.");
    }
}
