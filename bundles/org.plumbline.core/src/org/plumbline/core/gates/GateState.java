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
 * @param reason in English, for example: assessed risks with an owner: 5 of 7
 */
public record GateState(int have, int want, List<? extends EObject> open, String reason) {

    /** Whether there is everything that there should be. */
    public boolean met() {
        return have >= want;
    }

    /**
     * That there should be at least one.
     *
     * @param yes the reason where there is
     * @param no the reason where there is none
     */
    static GateState atLeastOne(long have, String yes, String no) {
        return new GateState(Math.toIntExact(have), 1, List.of(), have > 0 ? yes : no);
    }

    /**
     * That all of some elements, of which there should be at least one, should be so.
     *
     * @param what they are and should have, for example: assessed risks with an owner
     */
    static <E extends EObject> GateState all(List<E> elements, Predicate<? super E> so, String what) {
        List<E> open = elements.stream().filter(so.negate()).toList();
        int have = elements.size() - open.size();
        return new GateState(have, Math.max(1, elements.size()), open, what + ": " + have + " of " + elements.size());
    }
}
