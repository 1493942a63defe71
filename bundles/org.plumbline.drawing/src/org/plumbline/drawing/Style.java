package org.plumbline.drawing;

import java.util.Optional;

/** How a shape is filled and outlined. A shape with neither is not seen. */
public record Style(Optional<Paint> fill, Optional<Stroke> stroke) {

    /** Filled, without an outline. */
    public static Style filled(Paint paint) {
        return new Style(Optional.of(paint), Optional.empty());
    }

    /** Outlined, not filled. */
    public static Style stroked(Color color, double width) {
        return stroked(Stroke.of(color, width));
    }

    /** Outlined, not filled. */
    public static Style stroked(Stroke stroke) {
        return new Style(Optional.empty(), Optional.of(stroke));
    }

    /** Filled and outlined. */
    public static Style of(Paint paint, Stroke stroke) {
        return new Style(Optional.of(paint), Optional.of(stroke));
    }

    Style mirrored() {
        return new Style(fill.map(paint -> paint instanceof Hatch hatch ? hatch.mirrored() : paint), stroke);
    }

    /** The same style in a drawing of another scale; hatches keep theirs. */
    Style scaled(double factor) {
        return new Style(fill, stroke.map(line -> line.scaled(factor)));
    }
}
