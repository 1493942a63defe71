package org.plumbline.drawing;

import org.plumbline.drawing.text.FontSpec;

/**
 * One line of text.
 *
 * @param position the point of the base line where the anchor lies
 * @param rotation degrees clockwise around the position
 */
public record Label(String text, Point position, FontSpec font, Color color, TextAnchor anchor, double rotation)
        implements Shape {

    /** A level line of text. */
    public static Label of(String text, double x, double baseline, FontSpec font, Color color, TextAnchor anchor) {
        return new Label(text, new Point(x, baseline), font, color, anchor, 0);
    }

    @Override
    public Label mirrored(double width) {
        return new Label(text, position.mirrored(width), font, color, anchor.mirrored(), -rotation);
    }

    @Override
    public Label scaled(double factor) {
        return new Label(text, position.scaled(factor), font.scaled(factor), color, anchor, rotation);
    }
}
