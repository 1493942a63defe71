package org.plumbline.core.gates;

import java.util.List;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;

/**
 * How a condition is met.
 *
 * @param have how many there are of what the condition looks for
 * @param want how many there should be; at least 1
 * @param open the elements that lack it, in the order of the text
 * @param names what keeps the condition from being met and is no element: codes of currencies
 */
public record GateState(int have, int want, List<? extends EObject> open, List<String> names) {

    public GateState {
        open = List.copyOf(open);
        names = List.copyOf(names);
    }

    /** Whether there is everything that there should be. */
    public boolean met() {
        return have >= want;
    }

    /** Why it is met or not. */
    public GateReason reason() {
        return met() ? GateReason.MET : open.isEmpty() ? GateReason.NONE : GateReason.PART;
    }

    /** That there should be at least one. */
    static GateState atLeastOne(long have) {
        return new GateState(Math.toIntExact(have), 1, List.of(), List.of());
    }

    /** That all of some elements, of which there should be at least one, should be so. */
    static <E extends EObject> GateState all(List<E> elements, Predicate<? super E> so) {
        List<E> open = elements.stream().filter(so.negate()).toList();
        return new GateState(elements.size() - open.size(), Math.max(1, elements.size()), open, List.of());
    }
}
