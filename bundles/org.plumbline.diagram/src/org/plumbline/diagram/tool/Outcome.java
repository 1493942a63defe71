package org.plumbline.diagram.tool;

import java.util.List;
import org.eclipse.emf.ecore.EObject;

/**
 * What a tool did besides changing the model.
 *
 * @param created elements, in the order of their creation
 * @param openings representations that shall be opened
 */
public record Outcome(List<EObject> created, List<Opening> openings) {

    public Outcome {
        created = List.copyOf(created);
        openings = List.copyOf(openings);
    }

    /**
     * A representation that shall be opened.
     *
     * @param description the name of its description
     * @param target the element that it is about
     */
    public record Opening(String description, EObject target) {
    }
}
