package org.plumbline.diagram.view;

import org.plumbline.drawing.Color;

/**
 * What an edge looks like.
 *
 * @param color of its line
 * @param width in pixels
 * @param line how it is broken
 * @param sourceArrow at its beginning, by the format's word, such as {@code NoDecoration}
 * @param targetArrow at its end, by the format's word, such as {@code InputArrow}
 * @param routing how it runs
 */
public record EdgeStyle(Color color, double width, Line line, String sourceArrow, String targetArrow, Routing routing) {

    /** How edges run. */
    public enum Routing {
        STRAIGHT, MANHATTAN, TREE
    }
}
