package org.plumbline.diagram.interpret;

import java.util.List;
import org.plumbline.diagram.expression.Scope;
import org.plumbline.diagram.format.Part;
import org.plumbline.diagram.view.Meaning;

/**
 * Finds out what styles mean. Sirius has no place for that; it stands in the documentation of a mapping, as
 * {@code Legend: none | first | second}: an expression for the style without a condition, then one for each conditional style; the last
 * one goes for all that follow, and an empty one keeps a style out of the legend.
 */
final class Meanings {

    private static final String SIGN = "Legend:";

    private final Asking asking;

    Meanings(Asking asking) {
        this.asking = asking;
    }

    /** @param style one of the mapping's that was chosen */
    Meaning of(Part mapping, Part style, Scope scope) {
        int rank = style.owner().map(condition -> mapping.parts("conditionnalStyles").indexOf(condition) + 1).orElse(0);
        String line = mapping.text("documentation").lines().map(String::strip).filter(each -> each.startsWith(SIGN)).findFirst()
                .orElse(SIGN);
        List<String> words = List.of(line.substring(SIGN.length()).split("\\|", -1));
        return new Meaning(asking.said(mapping, "documentation", words.get(Math.min(rank, words.size() - 1)).strip(), scope), rank);
    }
}
