package org.plumbline.drawing;

import java.util.List;

/**
 * A line's colour, width in pixels and dashes.
 *
 * @param dashes lengths of drawn and empty stretches in turn, in pixels; empty for an unbroken line
 */
public record Stroke(Color color, double width, List<Double> dashes) {

    public Stroke {
        dashes = List.copyOf(dashes);
    }

    /** An unbroken line. */
    public static Stroke of(Color color, double width) {
        return new Stroke(color, width, List.of());
    }

    /** The same line in dashes of that length. */
    public Stroke dashed(double drawn, double empty) {
        return new Stroke(color, width, List.of(drawn, empty));
    }

    /** The same line in a drawing of another scale. */
    public Stroke scaled(double factor) {
        return new Stroke(color, width * factor, dashes.stream().map(length -> length * factor).toList());
    }
}
