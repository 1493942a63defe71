package org.plumbline.diagram.layout;

import java.util.List;

/**
 * A text that was broken into lines and has a place.
 *
 * @param box the room for it; its lines stand in the middle of the height
 */
public record PlacedText(List<String> lines, Box box) {

    public PlacedText {
        lines = List.copyOf(lines);
    }

    /** The same text elsewhere. */
    public PlacedText moved(double right, double down) {
        return new PlacedText(lines, box.moved(right, down));
    }
}
