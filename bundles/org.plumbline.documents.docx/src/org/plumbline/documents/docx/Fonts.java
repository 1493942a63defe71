package org.plumbline.documents.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.plumbline.documents.theme.FontFile;
import org.plumbline.documents.theme.ThemeFonts;
import org.plumbline.drawing.font.Typeface;

/**
 * The fonts of the document. They travel in the file, so that it looks the same where they are not installed; a style that no
 * text asks for stays at home.
 */
final class Fonts {

    private static final int OBFUSCATED = 32;

    private final ThemeFonts theme;
    private final Letters letters;

    Fonts(DocxContext context) {
        theme = context.document().theme().fonts();
        letters = context.letters();
    }

    /**
     * A font file as the format wants it: its first bytes hidden by a key that stands beside it.
     *
     * @param element that refers to it
     */
    record Embedded(String family, String element, String key, byte[] content) {
    }

    /** For letters that run from left to right. */
    String latin() {
        return theme.family().orElse(Typeface.SANS.family());
    }

    /** For letters that run from right to left. */
    String arabic() {
        return Typeface.ARABIC.family();
    }

    List<Embedded> embedded() {
        List<Embedded> fonts = new ArrayList<>();
        for (FontFile.Style style : FontFile.Style.values()) {
            if (letters.need(style)) {
                latin(style).ifPresent(content -> fonts.add(embedded(latin(), style, content)));
            }
        }
        if (letters.rightToLeft()) {
            fonts.add(embedded(arabic(), FontFile.Style.REGULAR, Typeface.ARABIC.bytes()));
            fonts.add(embedded(arabic(), FontFile.Style.BOLD, Typeface.ARABIC_BOLD.bytes()));
        }
        return fonts;
    }

    /** A theme that names a font without giving its files expects readers to have it. */
    private Optional<byte[]> latin(FontFile.Style style) {
        if (theme.family().isPresent()) {
            return theme.file(style).map(FontFile::content);
        }
        return Optional.of(switch (style) {
            case REGULAR -> Typeface.SANS.bytes();
            case BOLD -> Typeface.SANS_BOLD.bytes();
            case ITALIC -> Typeface.SANS_ITALIC.bytes();
            case BOLD_ITALIC -> Typeface.SANS_BOLD_ITALIC.bytes();
        });
    }

    private static Embedded embedded(String family, FontFile.Style style, byte[] content) {
        String element = switch (style) {
            case REGULAR -> "w:embedRegular";
            case BOLD -> "w:embedBold";
            case ITALIC -> "w:embedItalic";
            case BOLD_ITALIC -> "w:embedBoldItalic";
        };
        String key = UUID.nameUUIDFromBytes(content).toString().toUpperCase(Locale.ROOT);
        return new Embedded(family, element, "{" + key + "}", obfuscated(content, key));
    }

    /** ISO/IEC 29500-4, 2.8.1: the first 32 bytes are combined with the key, whose bytes are taken from the last to the first. */
    private static byte[] obfuscated(byte[] content, String key) {
        String digits = key.replace("-", "");
        byte[] result = content.clone();
        for (int index = 0; index < OBFUSCATED; index++) {
            int digit = digits.length() - 2 * (index % (digits.length() / 2)) - 2;
            result[index] ^= (byte) Integer.parseInt(digits.substring(digit, digit + 2), 16);
        }
        return result;
    }
}
