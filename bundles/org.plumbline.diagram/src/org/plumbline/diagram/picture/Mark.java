package org.plumbline.diagram.picture;

/**
 * A sign on an element, such as for something that a check found.
 *
 * @param text shown when the pointer rests upon it
 */
public record Mark(Kind kind, String text) {

    /** How grave what it tells is; each has a form of its own, not only a colour. */
    public enum Kind {
        ERROR, WARNING, NOTE
    }
}
