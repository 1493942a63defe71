package org.plumbline.diagram.layout;

import java.util.Optional;
import org.plumbline.diagram.format.Problem;

/**
 * What becomes of a file with places when elements are renamed or removed.
 *
 * @param before what it says
 * @param after what it says then
 * @param name what it is called then
 * @param left why it cannot follow wholly, and what its owner can do about it; empty if it follows
 */
public record FollowedLayout(LayoutText before, LayoutText after, String name, Optional<Problem> left) {

    /** Whether it says something else then; never so of a file that cannot be read. */
    public boolean changes() {
        return after.isReadable() && !after.text().equals(before.text());
    }

    /** What is to be written in place of a text, with line ends as they are there. */
    public static String written(LayoutText wanted, String before) {
        return before.contains("\r\n") ? wanted.text().replace("\n", "\r\n") : wanted.text();
    }
}
