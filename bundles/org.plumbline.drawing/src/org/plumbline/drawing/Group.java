package org.plumbline.drawing;

import java.util.List;
import java.util.Locale;

/**
 * Shapes that belong together: they may carry a title (a tool tip) and a link.
 *
 * @param title text shown when the pointer rests upon them, empty for none
 * @param link where a click leads: {@code #anchor}, or an address with http, https or mailto; empty for none
 */
public record Group(List<Shape> shapes, String title, String link) implements Shape {

    public Group {
        shapes = List.copyOf(shapes);
        if (!link.isEmpty() && !isSafe(link)) {
            throw new IllegalArgumentException("A link in a drawing starts with #, http:, https: or mailto: " + link);
        }
    }

    /** Shapes with a tool tip. */
    public static Group titled(String title, List<? extends Shape> shapes) {
        return new Group(List.copyOf(shapes), title, "");
    }

    private static boolean isSafe(String link) {
        String lower = link.toLowerCase(Locale.ROOT);
        return lower.startsWith("#") || lower.startsWith("http://") || lower.startsWith("https://") || lower.startsWith("mailto:");
    }

    @Override
    public Group mirrored(double width) {
        return new Group(shapes.stream().map(shape -> shape.mirrored(width)).toList(), title, link);
    }
}
