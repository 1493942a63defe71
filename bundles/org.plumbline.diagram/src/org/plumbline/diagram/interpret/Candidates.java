package org.plumbline.diagram.interpret;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.diagram.expression.Metamodel;
import org.plumbline.diagram.expression.Scope;
import org.plumbline.diagram.format.Part;

/** Finds the elements that a mapping shows: its candidates, each once, as far as they are of its domain class. */
final class Candidates {

    private final Asking asking;
    private final Metamodel metamodel;

    Candidates(Asking asking, Metamodel metamodel) {
        this.asking = asking;
        this.metamodel = metamodel;
    }

    /** @param around the element that the mapping lies in */
    List<EObject> of(Part mapping, EObject around) {
        String type = mapping.text("domainClass");
        List<EObject> given = mapping.text("semanticCandidatesExpression").isEmpty() ? all(around)
                : asking.elements(mapping, "semanticCandidatesExpression", Scope.of(around));
        return given.stream().filter(element -> type.isEmpty() || metamodel.is(element, type)).toList();
    }

    /** Where no expression says otherwise, a mapping shows whatever the model has. */
    private static List<EObject> all(EObject around) {
        EObject root = EcoreUtil.getRootContainer(around);
        List<EObject> all = new ArrayList<>(List.of(root));
        root.eAllContents().forEachRemaining(all::add);
        return all;
    }
}
