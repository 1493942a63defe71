package org.plumbline.diagram.view;

import java.util.List;

/** How a line is broken; lengths of drawn and empty stretches in turn, in pixels. */
public enum Line {
    SOLID(List.of()), DASH(List.of(6.0, 3.0)), DOT(List.of(2.0, 3.0)), DASH_DOT(List.of(6.0, 3.0, 2.0, 3.0));

    private final List<Double> dashes;

    Line(List<Double> dashes) {
        this.dashes = dashes;
    }

    /** None for an unbroken line. */
    public List<Double> dashes() {
        return dashes;
    }
}
