package org.plumbline.documents.theme;

import java.util.List;
import java.util.Optional;

/**
 * The letters of documents. Characters that a theme's font lacks come from the packed fonts.
 *
 * @param family the name of a font that readers are expected to have, for HTML and DOCX; empty for the usual ones
 * @param files the same font as files, for PDF; empty for the packed one
 */
public record ThemeFonts(Optional<String> family, List<FontFile> files) {

    public ThemeFonts {
        files = List.copyOf(files);
    }

    /** The packed fonts. */
    public static ThemeFonts standard() {
        return new ThemeFonts(Optional.empty(), List.of());
    }

    /** The file of a style, if the theme has one. */
    public Optional<FontFile> file(FontFile.Style style) {
        return files.stream().filter(file -> file.style() == style).findFirst();
    }
}
