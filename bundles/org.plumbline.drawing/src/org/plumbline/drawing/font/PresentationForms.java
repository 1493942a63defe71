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
        boolean marked = false;
        boolean joins = false;
        for (int index = 0; index < text.length(); index++) {
            char c = text.charAt(index);
            joins |= ArabicForms.isArabic(c);
            // Punctuation and signs have neither marks nor forms.
            marked |= c >= FIRST_COMBINING && (c < 0x2010 || c > 0x2027);
        }
        String composed = marked ? Normalizer.normalize(text, Normalizer.Form.NFC) : text;
        return joins ? arabic.join(composed) : composed;
    }
}
