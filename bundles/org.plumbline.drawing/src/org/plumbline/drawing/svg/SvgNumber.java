package org.plumbline.drawing.svg;

/** Writes a coordinate with at most two decimals and without an exponent, the same in every locale. */
final class SvgNumber {

    private SvgNumber() {
    }

    static String of(double value) {
        if (Double.isNaN(value) || Math.abs(value) > 1_000_000) {
            throw new IllegalArgumentException("No coordinate of a drawing: " + value);
        }
        long hundredths = Math.round(value * 100);
        StringBuilder out = new StringBuilder(hundredths < 0 ? "-" : "").append(Math.abs(hundredths) / 100);
        long rest = Math.abs(hundredths) % 100;
        if (rest != 0) {
            out.append('.').append(rest / 10);
            if (rest % 10 != 0) {
                out.append(rest % 10);
            }
        }
        return out.toString();
    }
}
