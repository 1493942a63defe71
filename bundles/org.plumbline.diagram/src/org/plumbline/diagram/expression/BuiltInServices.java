package org.plumbline.diagram.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;

/** The services that AQL has by itself, as far as the subset goes. */
public final class BuiltInServices {

    /** Their names, with the least and the greatest number of values that they take, the receiver included. */
    private static final Map<String, List<Integer>> ARITY = Map.of("eContainer", List.of(1, 2), "eContents", List.of(1, 2),
            "eAllContents", List.of(1, 2), "eClass", List.of(1, 1), "eCrossReferences", List.of(1, 1), "oclIsKindOf", List.of(2, 2));

    private final Metamodel metamodel;

    BuiltInServices(Metamodel metamodel) {
        this.metamodel = metamodel;
    }

    /** Whether there is one of a name that takes so many values, the receiver included. */
    public static boolean has(String name, int arguments) {
        List<Integer> range = ARITY.get(name);
        return range != null && range.getFirst() <= arguments && arguments <= range.getLast();
    }

    Object call(String name, List<Object> arguments) throws FailedExpression {
        if (!has(name, arguments.size()) || !(arguments.getFirst() instanceof EObject element)) {
            throw new FailedExpression("There is no service " + name + " for " + Arguments.kind(arguments.getFirst()) + " and "
                    + (arguments.size() - 1) + " values.");
        }
        String type = arguments.size() > 1 && arguments.get(1) instanceof Expression.Type named ? named.name() : "EObject";
        return switch (name) {
            case "eContainer" -> container(element, type);
            case "eContents" -> of(element.eContents(), type);
            case "eAllContents" -> {
                List<EObject> all = new ArrayList<>();
                element.eAllContents().forEachRemaining(all::add);
                yield of(all, type);
            }
            case "eClass" -> element.eClass();
            case "eCrossReferences" -> element.eCrossReferences();
            default -> metamodel.is(element, type);
        };
    }

    private EObject container(EObject element, String type) {
        EObject container = element.eContainer();
        while (container != null && !metamodel.is(container, type)) {
            container = container.eContainer();
        }
        return container;
    }

    private List<EObject> of(List<EObject> elements, String type) {
        return elements.stream().filter(element -> metamodel.is(element, type)).toList();
    }
}
