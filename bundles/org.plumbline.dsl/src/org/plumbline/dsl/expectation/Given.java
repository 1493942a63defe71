package org.plumbline.dsl.expectation;

import org.eclipse.xtext.Assignment;

/** A piece that stands in a text, and what of its element it was read as. */
public record Given(Assignment assignment, Piece piece) {

    /** The name of the feature in the metamodel. */
    public String feature() {
        return assignment.getFeature();
    }
}
