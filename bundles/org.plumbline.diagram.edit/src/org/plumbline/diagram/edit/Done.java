package org.plumbline.diagram.edit;

import java.util.List;
import org.plumbline.diagram.format.Problem;

/**
 * What a tool did besides changing texts.
 *
 * @param created the keys of the elements that it made, in the order in which it made them
 * @param openings what it wants to be opened
 * @param left files with places that could not follow what it renamed, and what to do about them; for the user
 */
public record Done(List<String> created, List<Opening> openings, List<Problem> left) {

    public Done {
        created = List.copyOf(created);
        openings = List.copyOf(openings);
        left = List.copyOf(left);
    }

    /**
     * A representation that shall be opened.
     *
     * @param representation the name of its description
     * @param element the key of the element that it is of
     */
    public record Opening(String representation, String element) {
    }
}
