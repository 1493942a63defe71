package org.plumbline.drawing.font;

import java.text.Normalizer;

/**
 * Turns a text into the characters that the packed fonts show as they stand: letters with their marks composed (NFC), Arabic
 * letters in the forms that join their neighbours. The order of characters stays the one of reading.
 */
public final class PresentationForms {

    private static final int FIRST_COMBINING = 0x300;

    private final ArabicForms arabic = new ArabicForms();

    /** The text in its forms; a text without marks and Arabic letters comes back as it is. */
    public String of(String text) {
        if (text.chars().allMatch(c -> c < FIRST_COMBINING)) {
            return text;
        }
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return composed.chars().anyMatch(ArabicForms::isArabic) ? arabic.join(composed) : composed;
    }
}
