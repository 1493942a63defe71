package org.plumbline.dsl.formatting;

import org.eclipse.emf.ecore.EObject;

/**
 * What the parser took for one thing.
 *
 * @param offset where it stands
 * @param text its text, with whatever blanks and comments are inside
 * @param element the keyword, rule call or cross reference of the grammar that it stands for; null for an error
 * @param open whether a writer left it open what stands before it, so that it is to be laid out from nothing
 */
public record Token(int offset, String text, EObject element, boolean open) {

    /** Where it ends. */
    public int end() {
        return offset + text.length();
    }
}
