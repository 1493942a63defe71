package org.plumbline.drawing;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An opaque colour of the sRGB space; each channel 0 to 255. */
public record Color(int red, int green, int blue) implements Paint {

    public static final Color BLACK = new Color(0, 0, 0);
    public static final Color WHITE = new Color(255, 255, 255);

    private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");

    public Color {
        if ((red | green | blue) < 0 || Math.max(red, Math.max(green, blue)) > 255) {
            throw new IllegalArgumentException("A colour channel is outside 0..255: " + red + ", " + green + ", " + blue);
        }
    }

    /** Reads {@code #rrggbb}; empty for any other text, so that no text of a model reaches a style sheet. */
    public static Optional<Color> parse(String text) {
        if (text == null || !HEX.matcher(text).matches()) {
            return Optional.empty();
        }
        int rgb = Integer.parseInt(text.substring(1), 16);
        return Optional.of(new Color(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff));
    }

    /** The colour of a literal in the form {@code #rrggbb}. */
    public static Color of(String hex) {
        return parse(hex).orElseThrow(() -> new IllegalArgumentException("No colour of the form #rrggbb: " + hex));
    }

    /** The form {@code #rrggbb} in lower case. */
    public String hex() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }

    @Override
    public Color ground() {
        return this;
    }

    /**
     * Relative luminance, 0 for black to 1 for white: {@code 0.2126 R + 0.7152 G + 0.0722 B}, where each channel
     * {@code c = value / 255} counts as {@code c / 12.92} up to 0.04045 and as {@code ((c + 0.055) / 1.055) ^ 2.4} above.
     * Source: WCAG 2.1, definition of "relative luminance", with the threshold of IEC 61966-2-1 (WCAG prints 0.03928;
     * no 8-bit value lies between the two).
     */
    public double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : StrictMath.pow((c + 0.055) / 1.055, 2.4);
    }

    /**
     * Contrast ratio between two colours, 1 to 21: {@code (L1 + 0.05) / (L2 + 0.05)} with the luminance of the lighter
     * one above. Source: WCAG 2.1, definition of "contrast ratio"; text needs 4.5 (success criterion 1.4.3), large text
     * and meaningful lines 3 (1.4.11).
     */
    public double contrast(Color other) {
        double mine = luminance();
        double its = other.luminance();
        return (Math.max(mine, its) + 0.05) / (Math.min(mine, its) + 0.05);
    }

    /**
     * Black or white, whichever stands out more on this colour. One of the two always reaches at least
     * {@code sqrt(21) = 4.58}, which is above the 4.5 of WCAG 2.1 for text of any size.
     */
    public Color inkUpon() {
        return contrast(BLACK) >= contrast(WHITE) ? BLACK : WHITE;
    }

    /** This colour where it can be read upon a ground, with a contrast of 4.5 at least; else black or white. */
    public Color legibleUpon(Color ground) {
        return contrast(ground) < 4.5 ? ground.inkUpon() : this;
    }

    /**
     * The colour between this one and another.
     *
     * @param share 0 for this colour to 1 for the other
     */
    public Color mixedWith(Color other, double share) {
        return new Color(between(red, other.red, share), between(green, other.green, share), between(blue, other.blue, share));
    }

    private static int between(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }
}
