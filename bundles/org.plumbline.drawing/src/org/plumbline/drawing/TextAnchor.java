package org.plumbline.drawing;

/** Which side of a {@link Label} lies at its position. Sides are those of the paper, whatever direction the text has. */
public enum TextAnchor {
    LEFT, MIDDLE, RIGHT;

    /** The anchor of the same text in a mirrored drawing. */
    public TextAnchor mirrored() {
        return switch (this) {
            case LEFT -> RIGHT;
            case MIDDLE -> MIDDLE;
            case RIGHT -> LEFT;
        };
    }
}
