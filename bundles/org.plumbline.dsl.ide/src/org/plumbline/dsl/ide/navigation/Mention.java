package org.plumbline.dsl.ide.navigation;

import org.eclipse.emf.ecore.EObject;
import org.plumbline.dsl.ide.text.WrittenId;

/**
 * An id in a text, and the element that it means there. A name of several ids mentions several elements: {@code WATER.OPS-03} a toolbox
 * and a card.
 *
 * @param element that is meant
 * @param written the id
 * @param kind how it is mentioned
 */
public record Mention(EObject element, WrittenId written, Kind kind) {

    /** How a text mentions an element. */
    public enum Kind {
        /** The element gets its id there. */
        DECLARATION,
        /** A field refers to it, or to something in it. */
        REFERENCE,
        /** A link in a text leads to it, or to something in it. */
        LINK
    }
}
