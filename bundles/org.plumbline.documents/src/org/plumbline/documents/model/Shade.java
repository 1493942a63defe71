package org.plumbline.documents.model;

import org.plumbline.drawing.Paint;

/**
 * A coloured ground that carries a meaning, and that meaning in words: colour is never the only sign.
 *
 * @param label the meaning, for example "High"
 */
public record Shade(Paint paint, String label) {

    public Shade {
        if (label.isBlank()) {
            throw new IllegalArgumentException("A shade says in words what its colour means");
        }
    }
}
