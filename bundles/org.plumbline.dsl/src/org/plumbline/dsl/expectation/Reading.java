package org.plumbline.dsl.expectation;

import org.eclipse.xtext.AbstractElement;

/**
 * One way to understand a text up to a place.
 *
 * @param read what was read so far, latest first; null at the beginning
 */
record Reading(Point point, Frame frame, Trace read) {

    /**
     * A piece as it was understood.
     *
     * @param before null for the first
     * @param element the keyword or the kind of value that it was read as
     * @param piece its position
     */
    record Trace(Trace before, Frame frame, AbstractElement element, int piece) {
    }

    /** Where readings meet: what follows is the same, whatever was read before. */
    record Place(Point point, Frame frame) {
    }

    Place place() {
        return new Place(point, frame);
    }

    /** The same a rule further out, where that goes on. */
    Reading left() {
        return new Reading(frame.returnTo(), frame.parent(), read);
    }
}
