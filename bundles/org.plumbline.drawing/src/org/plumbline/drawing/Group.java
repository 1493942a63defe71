package org.plumbline.drawing;

import java.util.List;
import java.util.Locale;

/**
 * Shapes that belong together: they may carry a title (a tool tip) and a link.
 *
 * @param title text shown when the pointer rests upon them, empty for none
 * @param link where a click leads: {@code #anchor}, a relative address that starts with {@code ./}, or one with http,
 *        https or mailto; empty for none
 * @param part whether they stand for something by themselves, which those who do not see the drawing want to be told one by one
 */
public record Group(List<Shape> shapes, String title, String link, boolean part) implements Shape {

    /** Shapes that are read together with the rest of the drawing. */
    public Group(List<Shape> shapes, String title, String link) {
        this(shapes, title, link, false);
    }

    public Group {
        shapes = List.copyOf(shapes);
        if (!link.isEmpty() && !isSafe(link)) {
            throw new IllegalArgumentException("A link in a drawing starts with #, ./, http:, https: or mailto: " + link);
        }
    }

    /** Shapes with a tool tip. */
    public static Group titled(String title, List<? extends Shape> shapes) {
        return new Group(List.copyOf(shapes), title, "");
    }

    private static boolean isSafe(String link) {
        String lower = link.toLowerCase(Locale.ROOT);
        return lower.startsWith("#") || lower.startsWith("./") || lower.startsWith("http://") || lower.startsWith("https://") || lower.startsWith("mailto:");
    }

    @Override
    public Group mirrored(double width) {
        return new Group(shapes.stream().map(shape -> shape.mirrored(width)).toList(), title, link, part);
    }

    @Override
    public Group scaled(double factor) {
        return new Group(shapes.stream().map(shape -> shape.scaled(factor)).toList(), title, link, part);
    }
}
