package org.plumbline.diagram.view;

import org.plumbline.drawing.Color;

/**
 * What letters look like.
 *
 * @param size in points
 */
public record TextStyle(int size, boolean bold, boolean italic, boolean underlined, boolean struck, Color color) {
}
