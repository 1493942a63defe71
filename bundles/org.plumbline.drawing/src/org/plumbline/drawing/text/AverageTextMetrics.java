package org.plumbline.drawing.text;

/**
 * Text widths from a table of advance widths that hold for the wider of the common sans serifs, so that a text laid out
 * with them fits in whichever font the reader's machine shows it. Widths of the table are in hundredths of the font size.
 */
public final class AverageTextMetrics implements TextMetrics {

    private static final int[] ASCII = {
        40, 40, 46, 84, 64, 95, 78, 27, 39, 39, 50, 84, 32, 36, 32, 34, // space to /
        64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 34, 34, 84, 84, 84, 56, // 0 to ?
        102, 68, 69, 72, 77, 67, 61, 78, 75, 29, 50, 67, 56, 86, 75, 79, // @ to O
        67, 79, 72, 67, 61, 73, 68, 99, 69, 67, 69, 39, 34, 39, 84, 56, // P to _
        50, 61, 63, 55, 63, 62, 35, 63, 63, 28, 28, 58, 28, 97, 63, 61, // ` to o
        63, 63, 41, 52, 39, 63, 59, 82, 59, 59, 52, 64, 34, 64, 84, // p to ~
    };
    private static final double BOLD = 1.13;
    private static final int WIDE = 105;
    private static final int ARABIC = 76;
    private static final int CYRILLIC = 88;
    private static final int CAPITAL = 76;
    private static final int SMALL = 66;
    private static final int OTHER = 84;
    private static final int SPACE = 40;

    @Override
    public double width(String text, FontSpec font) {
        long hundredths = 0;
        for (int index = 0; index < text.length(); index += Character.charCount(text.codePointAt(index))) {
            hundredths += advance(text.codePointAt(index));
        }
        return hundredths * font.size() * (font.bold() ? BOLD : 1) / 100;
    }

    private static int advance(int codePoint) {
        if (codePoint >= ' ' && codePoint < ' ' + ASCII.length) {
            return ASCII[codePoint - ' '];
        }
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            // Writers show these as the replacement character, which is wide.
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> WIDE;
            case Character.SPACE_SEPARATOR -> SPACE;
            default -> advanceOfScript(codePoint);
        };
    }

    private static int advanceOfScript(int codePoint) {
        if (codePoint >= 0x1F000 || codePoint == 0xFFFD || Character.isIdeographic(codePoint)) {
            return WIDE;
        }
        return switch (Character.UnicodeScript.of(codePoint)) {
            case LATIN, GREEK -> Character.isUpperCase(codePoint) ? CAPITAL : SMALL;
            case CYRILLIC -> CYRILLIC;
            case ARABIC, HEBREW -> ARABIC;
            case HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> WIDE;
            default -> OTHER;
        };
    }
}
