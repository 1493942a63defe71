package org.plumbline.dsl.syntax;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.model.core.PlumbFile;

/**
 * A word, sign or text that does not fit where it stands.
 *
 * @param neighbours it, and what stands beside it
 * @param element that was read when it came; null for none
 * @param fields the words that fields of this element begin with, sorted
 * @param continuation what would go on with the text before it; empty where nobody finds it out any more
 */
record Misfit(Neighbours neighbours, EObject element, List<String> fields, Optional<Continuation> continuation) {

    /** As it is written. */
    String found() {
        return neighbours.word().getText();
    }

    /** Whether it stands outside of all elements. */
    boolean isOutside() {
        return isOutside(element);
    }

    /** Whether what is read there is no element, but the file itself. */
    static boolean isOutside(EObject read) {
        return read == null || read instanceof PlumbFile;
    }
}
