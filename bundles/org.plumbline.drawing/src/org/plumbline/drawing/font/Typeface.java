package org.plumbline.drawing.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Objects;

/** The packed fonts, all under the SIL Open Font License. No document or drawing uses any other. */
public enum Typeface {
    SANS("Noto Sans", false, false, "NotoSans-Regular.ttf"),
    SANS_ITALIC("Noto Sans", false, true, "NotoSans-Italic.ttf"),
    SANS_BOLD("Noto Sans", true, false, "NotoSans-Bold.ttf"),
    SANS_BOLD_ITALIC("Noto Sans", true, true, "NotoSans-BoldItalic.ttf"),
    ARABIC("Noto Sans Arabic", false, false, "NotoSansArabic-Regular.ttf"),
    ARABIC_BOLD("Noto Sans Arabic", true, false, "NotoSansArabic-Bold.ttf"),
    MATH("Noto Sans Math", false, false, "NotoSansMath-Regular.ttf"),
    SYMBOLS("Noto Sans Symbols 2", false, false, "NotoSansSymbols2-Regular.ttf"),
    EMOJI("Noto Emoji", false, false, "NotoEmoji-Regular.ttf");

    private final String family;
    private final boolean bold;
    private final boolean italic;
    private final String fileName;

    Typeface(String family, boolean bold, boolean italic, String fileName) {
        this.family = family;
        this.bold = bold;
        this.italic = italic;
        this.fileName = fileName;
    }

    /** The name under which programs know the family. */
    public String family() {
        return family;
    }

    public boolean bold() {
        return bold;
    }

    public boolean italic() {
        return italic;
    }

    /** The file's name without a folder. */
    public String fileName() {
        return fileName;
    }

    /** Where the TrueType file lies, inside this bundle or its jar. */
    public URL resource() {
        return Objects.requireNonNull(Typeface.class.getResource(fileName), fileName);
    }

    /** The whole TrueType file, for embedding. */
    public byte[] bytes() {
        try (InputStream in = Typeface.class.getResourceAsStream(fileName)) {
            return Objects.requireNonNull(in, fileName).readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The packed font " + fileName + " cannot be read", unreadable);
        }
    }

    /** The text font of that style, which every run of text begins with. */
    public static Typeface sans(boolean bold, boolean italic) {
        if (bold) {
            return italic ? SANS_BOLD_ITALIC : SANS_BOLD;
        }
        return italic ? SANS_ITALIC : SANS;
    }

    /** All typefaces for a style in the order in which a character is looked for; scripts without the style come as they are. */
    public static List<Typeface> inOrder(boolean bold, boolean italic) {
        return List.of(sans(bold, italic), bold ? ARABIC_BOLD : ARABIC, MATH, SYMBOLS, EMOJI);
    }
}
