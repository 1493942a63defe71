package org.plumbline.drawing;

/** A regular pattern of thin marks on a ground colour: the second channel beside colour. */
public record Hatch(Kind kind, Color ground, Color ink) implements Paint {

    /** The shape of the marks. */
    public enum Kind {
        RISING, FALLING, CROSS, DOTS;

        Kind mirrored() {
            return switch (this) {
                case RISING -> FALLING;
                case FALLING -> RISING;
                case CROSS, DOTS -> this;
            };
        }
    }

    Hatch mirrored() {
        return new Hatch(kind.mirrored(), ground, ink);
    }
}
