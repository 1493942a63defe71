package org.plumbline.diagram.view;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;

/**
 * A line between two nodes.
 *
 * @param key names it within its diagram: its mapping, its element if it has one, and both ends
 * @param mapping the name of its mapping
 * @param layer the name of the layer that shows it
 * @param target the element that it stands for; that of its source if it has none of its own
 * @param source the key of the node where it begins
 * @param end the key of the node where it ends
 * @param begin the text near its beginning
 * @param center the text in its middle
 * @param finish the text near its end
 * @param style what it looks like
 * @param meaning what its look stands for, as a legend says it
 */
public record EdgeView(String key, String mapping, String layer, EObject target, String source, String end, Optional<Label> begin,
        Optional<Label> center, Optional<Label> finish, EdgeStyle style, Meaning meaning) {
}
