package org.plumbline.drawing.text;

/**
 * Which letters a label wants: the family is the drawing's one sans serif.
 *
 * @param size in pixels
 */
public record FontSpec(double size, boolean bold, boolean italic) {

    /** An upright font of normal weight. */
    public static FontSpec regular(double size) {
        return new FontSpec(size, false, false);
    }

    /** An upright bold font. */
    public static FontSpec bold(double size) {
        return new FontSpec(size, true, false);
    }

    /** The same letters, larger or smaller. */
    public FontSpec scaled(double factor) {
        return new FontSpec(size * factor, bold, italic);
    }
}
