package org.plumbline.drawing;

import java.util.List;

/**
 * A picture of shapes in painting order, with the texts that stand for it where it is not seen.
 *
 * @param title what it is, in a few words
 * @param description what it shows, in a sentence or more; empty only for ornament
 * @param language BCP 47 tag of its texts
 * @param direction direction of texts that hold no letter of their own direction
 */
public record Drawing(Size size, String title, String description, String language, TextDirection direction,
        List<Shape> shapes) {

    public Drawing {
        shapes = List.copyOf(shapes);
    }

    /**
     * The drawing for readers of the other direction. Charts are laid out from left to right; one that is read from
     * right to left is the mirror image, with its letters unchanged.
     */
    public Drawing mirrored() {
        TextDirection other = direction == TextDirection.LEFT_TO_RIGHT
                ? TextDirection.RIGHT_TO_LEFT : TextDirection.LEFT_TO_RIGHT;
        return new Drawing(size, title, description, language, other,
                shapes.stream().map(shape -> shape.mirrored(size.width())).toList());
    }

    /**
     * The same drawing, made smaller where it is larger than a page has room for.
     *
     * @param width of the room in pixels
     * @param height of the room in pixels
     */
    public Drawing within(double width, double height) {
        double factor = Math.min(width / size.width(), height / size.height());
        return factor >= 1 ? this : new Drawing(new Size(size.width() * factor, size.height() * factor), title, description, language,
                direction, shapes.stream().map(shape -> shape.scaled(factor)).toList());
    }

    /** The same drawing for a file of its own: links to places of its document, which lead nowhere there, are gone. */
    public Drawing onItsOwn() {
        return new Drawing(size, title, description, language, direction, shapes.stream().map(Drawing::onItsOwn).toList());
    }

    private static Shape onItsOwn(Shape shape) {
        return shape instanceof Group group ? new Group(group.shapes().stream().map(Drawing::onItsOwn).toList(), group.title(),
                group.link().startsWith("#") ? "" : group.link(), group.part()) : shape;
    }
}
