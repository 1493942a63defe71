package org.plumbline.dsl.ide.navigation;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.dsl.ide.text.WrittenId;

/**
 * A name where it stands in a text. What it means is asked for anew each time, because it depends on other files as well.
 *
 * @param kind how it mentions elements
 * @param context the element in whose text it stands
 * @param ids of which it consists; at least one
 * @param target what it means as a whole, as things are now
 */
record WrittenName(Mention.Kind kind, EObject context, List<WrittenId> ids, Supplier<Optional<EObject>> target) {

    /** Whether a caret stands in it or at one of its ends. */
    boolean isAt(int caret) {
        return offset() <= caret && caret <= ids.getLast().end();
    }

    int offset() {
        return ids.getFirst().offset();
    }
}
