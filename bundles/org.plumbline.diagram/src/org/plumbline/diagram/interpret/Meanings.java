package org.plumbline.diagram.interpret;

import org.plumbline.diagram.expression.Scope;
import org.plumbline.diagram.format.LegendLine;
import org.plumbline.diagram.format.Part;
import org.plumbline.diagram.view.Meaning;

/** Finds out what styles mean. */
final class Meanings {

    private final Asking asking;

    Meanings(Asking asking) {
        this.asking = asking;
    }

    /** @param style one of the mapping's that was chosen */
    Meaning of(Part mapping, Part style, Scope scope) {
        int rank = style.owner().map(condition -> mapping.parts("conditionnalStyles").indexOf(condition) + 1).orElse(0);
        return new Meaning(asking.said(mapping, "documentation", LegendLine.of(mapping).of(rank), scope), rank);
    }
}
