package org.plumbline.core.source;

import java.util.List;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A field that is written more than once in one element although it holds a single value.
 *
 * @param feature the field
 * @param positions where it is written, in the order of the text; at least two
 */
public record Repetition(EStructuralFeature feature, List<Position> positions) {
}
