package org.plumbline.drawing;

/** Width and height in pixels; both finite and above zero. */
public record Size(double width, double height) {

    public Size {
        if (!(width > 0 && height > 0) || Double.isInfinite(width) || Double.isInfinite(height)) {
            throw new IllegalArgumentException("A size needs a finite width and height above zero: " + width + " x " + height);
        }
    }
}
