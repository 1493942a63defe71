package org.plumbline.diagram.view;

import java.util.OptionalDouble;
import org.plumbline.drawing.Color;

/**
 * What a node looks like.
 *
 * @param figure its outline
 * @param fill its colour
 * @param shade what its colour passes into, from the left or the top; the same colour for an even ground
 * @param border the colour of its outline
 * @param borderWidth in pixels; 0 for none
 * @param line of the outline
 * @param width in pixels; empty if its content decides
 * @param height in pixels; empty if its content decides
 * @param radius of its corners in pixels
 * @param image where its picture lies, as the file says it; empty for none
 */
public record NodeStyle(Figure figure, Color fill, Color shade, Color border, double borderWidth, Line line, OptionalDouble width,
        OptionalDouble height, double radius, String image) {

    /** Outlines of nodes. */
    public enum Figure {
        RECTANGLE, ELLIPSE, LOZENGE, IMAGE
    }
}
